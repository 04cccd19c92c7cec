package no.arealklok.report.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.analysis.CellDoubt;
import no.arealklok.analysis.Estimates;
import no.arealklok.analysis.Lack;
import no.arealklok.analysis.Scope;
import no.arealklok.analysis.Unjudged;
import no.arealklok.economy.Perspective;
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
     * @param uncounted lack users or places: nobody knows whether someone is short there; {@code gaps} tells which
     */
    record ScopeEntry(
            int municipal,
            List<String> stuck,
            List<String> limited,
            List<String> uncounted,
            List<LackEntry> lacks,
            List<LackEntry> gaps) {}

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

    /**
     * A cell that makes no sense, and what follows if what is likely stood there; the plan's choices are the same.
     *
     * @param gains against today's structure, extended, in whole NOK
     * @param flips whether the plan being better than that turns round
     * @param turned host buildings of proposals of which it turns round whether they pay
     * @param breakEven what would have to stand there for the gain to be nothing
     */
    record CellDoubtEntry(
            CellReference place,
            double found,
            double likely,
            Map<Perspective, Long> gains,
            boolean flips,
            List<String> turned,
            @MayLack Double breakEven) {}

    private ScopeEntries() {}

    static List<CellDoubtEntry> doubts(List<CellDoubt> doubts) {
        return doubts.stream()
                .map(doubt -> new CellDoubtEntry(
                        doubt.finding().place(),
                        doubt.found(),
                        doubt.likely(),
                        new TreeMap<>(doubt.gains()),
                        doubt.flips(),
                        doubt.turned().stream()
                                .map(one -> one.host().site().building().id())
                                .toList(),
                        doubt.breakEven().stream().boxed().findFirst().orElse(null)))
                .toList();
    }

    static ScopeEntry scope(Scope scope) {
        return new ScopeEntry(
                scope.municipal().size(),
                units(scope.stuck()),
                units(scope.limited()),
                units(scope.uncounted()),
                lacks(scope.lacks()),
                lacks(scope.gaps()));
    }

    private static List<LackEntry> lacks(List<Unjudged> lacks) {
        return lacks.stream()
                .map(unjudged ->
                        new LackEntry(unjudged.lack(), units(unjudged.units()), unjudged.cells(), unjudged.norms()))
                .toList();
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
