package no.arealklok.consolidation.answer;

import java.util.Optional;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/**
 * Why a unit is where the plan has it (begrunnelse).
 *
 * @param next the best other structure with all else as planned: somewhere else, or staying; empty where there is none
 */
public record Rationale(Occupant occupant, Option chosen, Optional<Counterfactual> next) {
    /**
     * What would follow from another choice.
     *
     * @param difference score with it minus the plan's: more violations, shortage or cost when the plan is better
     */
    public record Counterfactual(Option option, PlanScore difference) {}
}
