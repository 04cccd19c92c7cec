package no.arealklok.input.excel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.arealklok.input.Kostra.Reporter;
import no.arealklok.input.Kostra.Unread;
import no.arealklok.input.Kostra.Why;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.quantity.CellReference;

/** The municipalities that the tables name, and what group each is in. */
final class KostraRegions {
    private final Map<KostraRegion, SheetCell> named = new LinkedHashMap<>();
    private final Map<String, Set<String>> numbersByName = new HashMap<>();
    private final Map<SheetCell, KostraRegion> groups = new LinkedHashMap<>();
    private final Map<String, Unread> unread = new LinkedHashMap<>();

    /** @param cell of its row */
    void add(KostraRegion region, SheetCell cell) {
        if (named.putIfAbsent(region, cell) == null && region.name().isPresent()) {
            region.number()
                    .ifPresent(number -> numbersByName
                            .computeIfAbsent(region.name().get(), key -> new TreeSet<>())
                            .add(number));
        }
    }

    void addGroup(KostraRegion region, SheetCell cell) {
        add(region, cell);
        groups.put(cell, region);
    }

    void tell(String text, SheetCell cell, Why why) {
        tell(text, cell.place(), why);
    }

    void tell(String text, CellReference place, Why why) {
        unread.putIfAbsent(text, new Unread(text, place, why));
    }

    /** Its number. A name alone is of the number that has it in another row; empty where there are several. */
    Optional<String> id(KostraRegion region) {
        Set<String> known = region.number()
                .map(Set::of)
                .orElseGet(() -> numbersByName.getOrDefault(region.text(), Set.of(region.text())));
        if (known.size() > 1) {
            tell(region.text(), named.get(region), Why.SEVERAL_MUNICIPALITIES);
            return Optional.empty();
        }
        return Optional.of(known.iterator().next());
    }

    List<Reporter> reporters() {
        Map<String, Optional<String>> names = new TreeMap<>();
        named.keySet()
                .forEach(region ->
                        id(region).ifPresent(id -> names.merge(id, region.name(), (one, two) -> one.or(() -> two))));
        Map<String, String> grouped = new HashMap<>();
        Set<String> unclear = new TreeSet<>();
        groups.forEach((cell, region) -> id(region).ifPresent(id -> {
            String group = KostraGroup.of(cell.text());
            String other = grouped.putIfAbsent(id, group);
            if (other != null && !other.equals(group)) {
                unclear.add(id);
                tell(region.text(), cell, Why.SEVERAL_GROUPS);
            }
        }));
        unclear.forEach(grouped::remove);
        return names.entrySet().stream()
                .map(one -> new Reporter(one.getKey(), one.getValue(), Optional.ofNullable(grouped.get(one.getKey()))))
                .toList();
    }

    List<Unread> unread() {
        return List.copyOf(unread.values());
    }
}
