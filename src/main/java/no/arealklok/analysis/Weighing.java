package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.answer.Alternatives;
import no.arealklok.consolidation.answer.Conflict;
import no.arealklok.consolidation.answer.FrontierPlan;
import no.arealklok.consolidation.answer.Refusal;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.consolidation.answer.Turning;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;

/**
 * What could be decided instead, and what has been decided already costs (avveining).
 *
 * @param rulings a directive each, in the order of the directives
 * @param conflicts sets of directives that cannot be obeyed together
 * @param alternatives other good plans
 * @param frontier plans none of which is beaten in everything; the recommended one first
 * @param refusals what follows if units that move stay; in the order of the units, not of all of them
 * @param turnings with how many users some of those would stay
 * @param complete whether all was done; otherwise someone ended it early
 */
public record Weighing(
        List<Ruling> rulings,
        List<Conflict> conflicts,
        Alternatives alternatives,
        List<FrontierPlan> frontier,
        List<Refusal> refusals,
        List<Turning> turnings,
        boolean complete) {
    public Weighing {
        rulings = List.copyOf(rulings);
        conflicts = List.copyOf(conflicts);
        frontier = List.copyOf(frontier);
        refusals = List.copyOf(refusals);
        turnings = List.copyOf(turnings);
    }

    /** Empty where it was not asked, or no plan was found. */
    public Optional<Refusal> refusal(Occupant unit) {
        return refusals.stream()
                .filter(refusal -> refusal.unit().index() == unit.index())
                .findFirst();
    }

    /** Empty where it was not asked, or the search did not tell. */
    public Optional<Turning> turning(Occupant unit) {
        return turnings.stream()
                .filter(turning -> turning.unit().index() == unit.index())
                .findFirst();
    }

    /** The plan and the other good ones. */
    public List<Plan> goodPlans(Plan plan) {
        List<Plan> plans = new ArrayList<>(List.of(plan));
        plans.addAll(alternatives.plans());
        return plans;
    }
}
