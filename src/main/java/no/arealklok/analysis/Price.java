package no.arealklok.analysis;

import java.util.Map;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.Perspective;
import no.arealklok.population.Growth;

/**
 * What it costs that the plan holds in all population alternatives (prisen for robusthet).
 *
 * @param robust the plan in the main alternative
 * @param ordinary the plan for the main alternative alone, in it
 * @param stress how the ordinary plan fares in each alternative
 */
public record Price(Plan robust, Plan ordinary, Map<Growth, Analysis.Stress> stress) {
    public Price {
        stress = Map.copyOf(stress);
    }

    /** In whole NOK; below 0 where the plan is cheaper. */
    public long money(Perspective perspective) {
        return robust.presentValue(perspective) - ordinary.presentValue(perspective);
    }

    /** In place-years; below 0 where fewer are short. */
    public long shortage() {
        return robust.score().shortage() - ordinary.score().shortage();
    }
}
