package no.arealklok.analysis;

import java.util.Map;
import java.util.Optional;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Serving;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.population.Growth;

/**
 * What today's structure can take when places are allotted before anything is built (bruk av ledig kapasitet): nothing
 * closes. Every plan that is told of begins from it.
 *
 * @param today nothing is built and no boundary moves, but places that are given year by year go to whoever needs them
 * @param extended boundaries move, and what still lacks is built where the register says it can be; empty where the
 *     engine is not there to find it
 * @param serving who serves whom in the plan that is recommended
 * @param byGrowth the same decisions in each population alternative
 * @param apart today's structure, extended, if nobody went elsewhere than today
 */
public record SpareCapacity(
        AllotmentPlan today,
        Optional<AllotmentAnswer> extended,
        Serving serving,
        Map<Growth, Serving> byGrowth,
        Plan apart) {
    public SpareCapacity {
        byGrowth = Map.copyOf(byGrowth);
    }

    /** The allotment that plans begin from. */
    public AllotmentPlan allotted() {
        return extended.map(AllotmentAnswer::plan).orElse(today);
    }
}
