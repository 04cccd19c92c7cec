package no.arealklok.input.excel.grid;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.quantity.CellReference;

/** Cells and rows, each counted once, in little memory. */
final class CountedCells {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]*)(\\d{1,7}).*");

    private final CellReference first;
    private final Map<String, BitSet> rowsByColumn = new HashMap<>();

    CountedCells(CellReference first) {
        this.first = first;
    }

    CellReference first() {
        return first;
    }

    void add(CellReference place) {
        Matcher address = ADDRESS.matcher(place.address());
        boolean inGrid = address.matches();
        rowsByColumn
                .computeIfAbsent(place.sheet() + "!" + (inGrid ? address.group(1) : ""), key -> new BitSet())
                .set(inGrid ? Integer.parseInt(address.group(2)) : 0);
    }

    long count() {
        return rowsByColumn.values().stream().mapToLong(BitSet::cardinality).sum();
    }
}
