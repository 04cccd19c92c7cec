package no.arealklok.consolidation.answer;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;

/**
 * In how many sampled outlooks something happens to a service in a building (sannsynlighet).
 *
 * @param units whose users it follows from
 * @param from index of the first year in which it can happen
 * @param times in how many it happens in each year of the plan period
 * @param ever in how many it happens in some year
 * @param samples how many there are; above 0
 */
public record Chance(
        Site site, SiteService service, List<Occupant> units, int from, List<Integer> times, int ever, int samples) {
    public Chance {
        units = List.copyOf(units);
        times = List.copyOf(times);
    }

    /** Index of the year in which it happens the most often, the first of such. */
    public int worst() {
        int worst = from;
        for (int t = from; t < times.size(); t++) {
            worst = times.get(t) > times.get(worst) ? t : worst;
        }
        return worst;
    }

    /** Whether it happens in some year in at least this share of them. */
    public boolean isAtLeast(double share) {
        return ever >= share * samples;
    }

    /** Index of the first year in which it happens in more than this share of them. */
    public OptionalInt firstAbove(double share) {
        for (int t = from; t < times.size(); t++) {
            if (times.get(t) > share * samples) {
                return OptionalInt.of(t);
            }
        }
        return OptionalInt.empty();
    }
}
