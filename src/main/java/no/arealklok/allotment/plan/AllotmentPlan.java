package no.arealklok.allotment.plan;

import java.util.List;
import java.util.Map;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;

/**
 * A plan and all that follows from it (plan).
 *
 * @param uses of each facility, in their order
 * @param years of each pool, year by year
 */
public record AllotmentPlan(
        Question question, Decisions decisions, List<FacilityUse> uses, Map<Pool, List<PoolYear>> years, Score score) {
    public AllotmentPlan {
        uses = List.copyOf(uses);
        years = Map.copyOf(years);
    }

    /** Place-years short in a pool. */
    public long shortage(Pool pool) {
        return years.get(pool).stream().mapToLong(PoolYear::shortage).sum();
    }

    /**
     * Place-years short in a pool if nobody went elsewhere than today: what the places of one facility lack, while
     * others may stand empty.
     */
    public long shortageApart(Pool pool) {
        long shortage = 0;
        for (int facility : pool.facilities()) {
            for (int t = 0; t < question.years(); t++) {
                shortage += Math.max(
                        0, own(pool, facility, t) - uses.get(facility).places().get(t));
            }
        }
        return shortage;
    }

    private int own(Pool pool, int facility, int t) {
        return pool.groups().stream()
                .map(question.groups()::get)
                .filter(group -> group.home() == facility)
                .mapToInt(group -> group.users(t))
                .sum();
    }
}
