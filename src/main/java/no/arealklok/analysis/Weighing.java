package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.consolidation.answer.Alternatives;
import no.arealklok.consolidation.answer.Conflict;
import no.arealklok.consolidation.answer.FrontierPlan;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.consolidation.plan.Plan;

/**
 * What could be decided instead, and what has been decided already costs (avveining).
 *
 * @param rulings a directive each, in the order of the directives
 * @param conflicts sets of directives that cannot be obeyed together
 * @param alternatives other good plans
 * @param frontier plans none of which is beaten in everything; the recommended one first
 * @param complete whether all was done; otherwise someone ended it early
 */
public record Weighing(
        List<Ruling> rulings,
        List<Conflict> conflicts,
        Alternatives alternatives,
        List<FrontierPlan> frontier,
        boolean complete) {
    public Weighing {
        rulings = List.copyOf(rulings);
        conflicts = List.copyOf(conflicts);
        frontier = List.copyOf(frontier);
    }

    /** The plan and the other good ones. */
    public List<Plan> goodPlans(Plan plan) {
        List<Plan> plans = new ArrayList<>(List.of(plan));
        plans.addAll(alternatives.plans());
        return plans;
    }
}
