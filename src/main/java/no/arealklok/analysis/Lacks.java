package no.arealklok.analysis;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Unit;

/** What was found lacking so far, each unit, cell and norm once. */
final class Lacks {
    private record Found(Set<Unit> units, Set<CellReference> cells, Set<String> norms) {}

    private final Map<Lack, Found> byLack = new EnumMap<>(Lack.class);

    void add(Lack lack, Unit unit, Collection<CellReference> cells, Collection<String> norms) {
        Found found = byLack.computeIfAbsent(
                lack, key -> new Found(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>()));
        found.units.add(unit);
        found.cells.addAll(cells);
        found.norms.addAll(norms);
    }

    /** In the order of {@link Lack}. */
    List<Unjudged> all() {
        return byLack.entrySet().stream()
                .map(one -> new Unjudged(
                        one.getKey(),
                        List.copyOf(one.getValue().units),
                        List.copyOf(one.getValue().cells),
                        List.copyOf(one.getValue().norms)))
                .toList();
    }
}
