package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.arealklok.capacity.AreaEstimate;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.economy.Ledger;
import no.arealklok.economy.Perspective;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Building;

/**
 * What of the gain rests on estimates of what buildings cost (anslag).
 *
 * @param byArea buildings whose running cost follows from their area and norms
 * @param byPlaces buildings whose area is estimated too
 * @param unknown buildings in use whose running cost is on neither side
 * @param gain of the municipality's gain against today's structure, extended, what comes from the first two, in NOK
 */
public record Estimates(List<Building> byArea, List<Building> byPlaces, List<Building> unknown, long gain) {
    private static final Set<CostLine> RUNNING = Set.of(
            CostLine.OPERATION, CostLine.CLEANING, CostLine.ENERGY, CostLine.MAINTENANCE, CostLine.EMPTY_BUILDING);

    static Estimates of(Plan plan, Plan expanded) {
        Ledger running = expanded.ledger()
                .of(Perspective.MUNICIPALITY)
                .where(flow -> RUNNING.contains(flow.line()) && restsOn(flow, "cost.area"));
        Ledger planned = plan.ledger()
                .of(Perspective.MUNICIPALITY)
                .where(flow -> RUNNING.contains(flow.line()) && restsOn(flow, "cost.area"));
        List<Building> byArea = new ArrayList<>();
        List<Building> byPlaces = new ArrayList<>();
        List<Building> unknown = new ArrayList<>();
        for (Building building : buildings(expanded)) {
            List<CashFlow> own = running.flows().stream()
                    .filter(flow -> flow.subject().equals(building.id()))
                    .toList();
            if (own.stream().anyMatch(flow -> restsOn(flow, AreaEstimate.FORMULA))) {
                byPlaces.add(building);
            } else if (!own.isEmpty()) {
                byArea.add(building);
            } else if (AreaEstimate.isNeeded(building)) {
                unknown.add(building);
            }
        }
        return new Estimates(byArea, byPlaces, unknown, running.presentValue() - planned.presentValue());
    }

    private static List<Building> buildings(Plan plan) {
        return plan.sites().stream().map(site -> site.site().building()).toList();
    }

    private static boolean restsOn(CashFlow flow, String formula) {
        return restsOn(flow.basis(), formula);
    }

    private static boolean restsOn(Traceable traceable, String formula) {
        return traceable.origin() instanceof Origin.Computed computed
                && (computed.formula().equals(formula)
                        || computed.operands().stream().anyMatch(operand -> restsOn(operand, formula)));
    }
}
