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
}
