package no.arealklok.analysis;

import java.util.List;
import no.arealklok.allotment.plan.Boundaries;
import no.arealklok.consolidation.answer.Breach;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.directive.Decision;
import no.arealklok.quantity.Horizon;
import no.arealklok.run.RunIdentity;

/**
 * A plan with a planner's decisions in it, beside the one that was proposed (gjennomgang). Nothing is searched for.
 *
 * @param boundaries as they were proposed
 * @param zero nothing moves and nothing is built
 * @param proposed as the reviewed workbook has it
 * @param edited with the decisions
 * @param decisions all, also those that change nothing
 */
public record Review(
        RunIdentity run,
        Boundaries boundaries,
        Plan zero,
        Plan proposed,
        Plan edited,
        List<Decision> decisions,
        List<Edit> edits,
        List<Breach> breaches) {
    /**
     * A decision that changes the plan.
     *
     * @param name of the unit, or of the building that is extended
     * @param alone score of the proposed plan with this change only, minus the proposed plan's
     */
    public record Edit(Decision decision, String name, PlanScore alone) {}

    public Review {
        decisions = List.copyOf(decisions);
        edits = List.copyOf(edits);
        breaches = List.copyOf(breaches);
    }

    public Horizon horizon() {
        return edited.facts().horizon();
    }
}
