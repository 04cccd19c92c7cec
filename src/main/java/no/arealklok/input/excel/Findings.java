package no.arealklok.input.excel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.CellReference;

/** What was noticed so far. The same thing is told once, however often the cell is looked at. */
final class Findings {
    private final Set<Finding> all = new LinkedHashSet<>();

    void add(Finding finding) {
        all.add(finding);
    }

    void add(FindingCode code, CellReference place, String found, String... arguments) {
        all.add(Finding.of(code, place, found, arguments));
    }

    void add(FindingCode code, SheetCell cell, String... arguments) {
        add(code, cell.place(), cell.text(), arguments);
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
