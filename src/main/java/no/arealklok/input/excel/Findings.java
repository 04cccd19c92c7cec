package no.arealklok.input.excel;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.CellReference;

/** What was noticed so far. The same thing is told once, however often the cell is looked at. */
final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();
    private final Set<CellReference> places = new HashSet<>();
    private final Set<String> columnsTold = new HashSet<>();

    void add(Finding finding) {
        all.add(finding);
        places.add(finding.place());
    }

    void add(FindingCode code, CellReference place, String found, String... arguments) {
        add(Finding.of(code, place, found, arguments));
    }

    void add(FindingCode code, SheetCell cell, String... arguments) {
        add(code, cell.place(), cell.text(), arguments);
    }

    /** Tells what is missing, unless something is told of the cell already that says why. */
    void addGap(FindingCode code, CellReference place, String... arguments) {
        boolean row = place.address().contains(":");
        if (row || !places.contains(place)) {
            add(code, place, "", arguments);
        }
    }

    /** Tells it of the first cell of a column only. */
    void addFirstOfColumn(FindingCode code, SheetCell cell, String... arguments) {
        if (columnsTold.add(code + "/" + cell.place().sheet() + "/" + cell.column())) {
            add(code, cell, arguments);
        }
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
