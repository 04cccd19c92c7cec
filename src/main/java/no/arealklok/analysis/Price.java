package no.arealklok.analysis;

import java.util.Map;
import no.arealklok.consolidation.Plan;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.economy.Perspective;
import no.arealklok.population.Growth;

/**
 * What it costs that the plan holds in all population alternatives (prisen for robusthet).
 *
 * @param ordinary the plan for the main alternative alone
 * @param stress how that plan fares in each alternative
 * @param judged the robust plan's score in the question that it answers: as many users as in the highest alternative
 */
public record Price(Plan ordinary, Map<Growth, Analysis.Stress> stress, PlanScore judged) {
    public Price {
        stress = Map.copyOf(stress);
    }

    /** What the plan costs more than the ordinary one in the main alternative, in whole NOK. */
    public long money(Plan plan, Perspective perspective) {
        return plan.presentValue(perspective) - ordinary.presentValue(perspective);
    }
}
