package no.arealklok.consolidation.bound;

import java.util.List;
import no.arealklok.consolidation.question.Site;

/** A building with nobody at first, which visitors may take into use. */
final class EmptySite implements SiteRelaxation {
    private final Site site;
    private final int years;
    private final int[] openings;
    private final List<Visitors> services;
    private long least;

    /** @param openings indexes of the years in which someone may come */
    EmptySite(Site site, int years, int[] openings, List<Visitors> services) {
        this.site = site;
        this.years = years;
        this.openings = openings;
        this.services = services;
    }

    @Override
    public long solve(Prices prices) {
        least = 0;
        for (int from : openings) {
            long building = site.money().presentValue(from, years);
            long value = building;
            for (Visitors visitors : services) {
                long limit = services.size() == 1 ? least - building : 0;
                value += Math.min(0, visitors.solve(prices, from, limit));
            }
            if (value < least) {
                least = value;
                services.forEach(Visitors::keep);
            }
        }
        return least;
    }

    @Override
    public void use(Prices prices) {
        if (least < 0) {
            services.forEach(visitors -> visitors.use(prices));
        }
    }
}
