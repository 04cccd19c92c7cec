package no.arealklok.report.json;

import java.util.Collection;
import java.util.List;
import no.arealklok.analysis.Estimates;
import no.arealklok.analysis.Lack;
import no.arealklok.analysis.Scope;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;

/** What could not be judged, and what was estimated, as analysis.json tells it. */
final class ScopeEntries {
    /**
     * What the conclusions are silent on; units by their ids. The proof holds for the others.
     *
     * @param stuck have nowhere to go because something is not known
     * @param limited have nowhere to go because of norms that are limits
     * @param uncounted lack users or places: nobody knows whether someone is short there
     */
    record ScopeEntry(
            int municipal, List<String> stuck, List<String> limited, List<String> uncounted, List<LackEntry> lacks) {}

    /** @param cells that would change it; {@code norms}: keys of limits that would */
    record LackEntry(Lack lack, List<String> units, List<CellReference> cells, List<String> norms) {}

    /**
     * What of the gain rests on estimates of what buildings cost; buildings by their ids.
     *
     * @param byArea by area and norms
     * @param byPlaces by an area that is estimated too
     * @param unknown on neither side
     * @param gain present value in whole NOK of the municipality's gain that comes from the first two
     */
    record EstimatesEntry(List<String> byArea, List<String> byPlaces, List<String> unknown, long gain) {}

    private ScopeEntries() {}

    static ScopeEntry scope(Scope scope) {
        return new ScopeEntry(
                scope.municipal().size(),
                units(scope.stuck()),
                units(scope.limited()),
                units(scope.uncounted()),
                scope.lacks().stream()
                        .map(unjudged -> new LackEntry(
                                unjudged.lack(), units(unjudged.units()), unjudged.cells(), unjudged.norms()))
                        .toList());
    }

    static EstimatesEntry estimates(Estimates estimates) {
        return new EstimatesEntry(
                buildings(estimates.byArea()),
                buildings(estimates.byPlaces()),
                buildings(estimates.unknown()),
                estimates.gain());
    }

    /** Sorted, since a set has no order that is the same each time. */
    private static List<String> units(Collection<Unit> units) {
        return units.stream().map(Unit::id).sorted().toList();
    }

    private static List<String> buildings(Collection<Building> buildings) {
        return buildings.stream().map(Building::id).toList();
    }
}
