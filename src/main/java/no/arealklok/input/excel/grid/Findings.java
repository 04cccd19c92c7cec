package no.arealklok.input.excel.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.language.Label;
import no.arealklok.quantity.CellReference;

/**
 * What was noticed so far. The same thing is told once, however often the cell is looked at. Beyond many of a kind,
 * which nobody reads one by one, the cells are only counted.
 */
public final class Findings {
    public static final int MOST_OF_A_KIND = 10_000;

    private final Set<Finding> all = new LinkedHashSet<>();
    private final Map<FindingCode, Integer> kept = new EnumMap<>(FindingCode.class);
    private final Map<FindingCode, CountedCells> beyond = new EnumMap<>(FindingCode.class);
    private final Set<CellReference> places = new HashSet<>();
    private final Set<String> columnsTold = new HashSet<>();

    void add(Finding finding) {
        FindingCode code = finding.code();
        if (kept.getOrDefault(code, 0) < MOST_OF_A_KIND) {
            if (all.add(finding)) {
                kept.merge(code, 1, Integer::sum);
                places.add(finding.place());
            }
        } else if (!all.contains(finding)) {
            beyond.computeIfAbsent(code, key -> new CountedCells(finding.place()))
                    .add(finding.place());
        }
    }

    public void add(FindingCode code, CellReference place, String found, String... arguments) {
        add(Finding.of(code, place, found, arguments));
    }

    /** @param words that the sentence names, in every language */
    public void add(FindingCode code, CellReference place, String found, List<Label> words) {
        add(Finding.of(code, place, found, words));
    }

    public void add(FindingCode code, SheetCell cell, String... arguments) {
        add(code, cell.place(), cell.text(), arguments);
    }

    /** Tells what is missing, unless something is told of the cell already that says why. */
    public void addGap(FindingCode code, CellReference place, String... arguments) {
        boolean row = place.address().contains(":");
        if (row || !places.contains(place)) {
            add(code, place, "", arguments);
        }
    }

    /** Tells it of the first cell of a column only. */
    public void addFirstOfColumn(FindingCode code, SheetCell cell, String... arguments) {
        if (columnsTold.add(code + "/" + cell.place().sheet() + "/" + cell.column())) {
            add(code, cell, arguments);
        }
    }

    public List<Finding> all() {
        List<Finding> told = new ArrayList<>(all);
        beyond.forEach((code, cells) -> told.add(Finding.of(
                FindingCode.MORE_OF_THE_KIND, cells.first(), "", Long.toString(cells.count()), code.name())));
        return List.copyOf(told);
    }
}
