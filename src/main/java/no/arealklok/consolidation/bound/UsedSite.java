package no.arealklok.consolidation.bound;

import java.util.Arrays;
import java.util.List;
import no.arealklok.consolidation.question.Site;

/**
 * A building with someone at first, which is left in some year, or kept to the end for someone. A building may stand
 * empty for a while before the year in which it counts as left: a plan never gains by that, the bound may.
 */
final class UsedSite implements SiteRelaxation {
    private final Site site;
    private final int[] closings;
    private final int never;
    private final List<Tenants> tenants;
    private final long rebate;
    private final long[] visitorCost;
    private final boolean oneReceives;
    /** Position of the closing year chosen; {@link #never} for none. */
    private int closing;
    /** The tenants that are to be there at the end, whatever the others do. */
    private int kept;

    /**
     * @param closings indexes of the years in which it may be left, and at the end the number of years for never
     * @param rebate what costs that the tenants do not count may add at least, 0 or below
     */
    UsedSite(Site site, int[] closings, List<Tenants> tenants, long rebate) {
        this.site = site;
        this.closings = closings;
        this.never = closings.length - 1;
        this.tenants = tenants;
        this.rebate = rebate;
        this.visitorCost = new long[tenants.size()];
        this.oneReceives =
                tenants.stream().filter(some -> some.visitors().isPresent()).count() == 1;
    }

    @Override
    public long solve(Prices prices) {
        tenants.forEach(some -> some.residents().ifPresent(residents -> residents.solve(prices)));
        long least = Residents.IMPOSSIBLE;
        closing = never;
        for (int c = 0; c < never; c++) {
            long value = site.money().presentValue(0, closings[c]) + residentsCost(c);
            if (value < least) {
                least = value;
                closing = c;
            }
        }
        long building = site.money().presentValue(0, closings[never]);
        long inUse = building + solveInUse(prices, least - building);
        if (inUse < least) {
            closing = never;
        }
        return rebate + Math.min(least, inUse);
    }

    private long residentsCost(int c) {
        return tenants.stream().mapToLong(some -> some.least(c)).sum();
    }

    /**
     * The tenants' cost of use to the end.
     *
     * @param below what it must be below to be of interest
     */
    private long solveInUse(Prices prices, long below) {
        Arrays.fill(visitorCost, Residents.IMPOSSIBLE);
        long sum = 0;
        long leastExtra = Residents.IMPOSSIBLE;
        for (int s = 0; s < visitorCost.length; s++) {
            Tenants some = tenants.get(s);
            if (some.visitors().isPresent()) {
                long others = residentsCost(never) - some.least(never);
                long limit = oneReceives ? Math.min(some.leastInUse(), below - others) : some.leastInUse();
                visitorCost[s] = some.together(prices, limit);
                some.visitors().get().keep();
            }
            long any = Math.min(some.least(never), visitorCost[s]);
            long extra = Math.min(some.leastInUse(), visitorCost[s]) - any;
            sum += any;
            if (extra < leastExtra) {
                leastExtra = extra;
                kept = s;
            }
        }
        return sum + leastExtra;
    }

    @Override
    public void use(Prices prices) {
        for (int s = 0; s < visitorCost.length; s++) {
            Tenants some = tenants.get(s);
            boolean stay = closing == never && s == kept;
            if (closing == never && visitorCost[s] < (stay ? some.leastInUse() : some.least(never))) {
                some.useTogether(prices);
            } else if (some.residents().isPresent()) {
                use(some.residents().get(), stay, prices);
            }
        }
    }

    private void use(Residents residents, boolean stay, Prices prices) {
        if (stay) {
            residents.useInUse(prices);
        } else {
            residents.use(closing, prices);
        }
    }
}
