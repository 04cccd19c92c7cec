package no.arealklok.report.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.arealklok.finding.Severity;
import no.arealklok.quantity.CellReference;
import no.arealklok.report.Remark;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;

/** What there is to say in one sheet, by cell: a range at its first cell, a row at its first column. */
record SheetRemarks(NavigableMap<CellAddress, List<Remark>> byCell) {
    private static final Pattern FIRST_CELL = Pattern.compile("([A-Z]{0,3})(\\d{1,7})(:.*)?");

    SheetRemarks {
        byCell = Collections.unmodifiableNavigableMap(byCell);
    }

    /** By the sheet's name. What is about a sheet or the file as a whole is left out. */
    static Map<String, SheetRemarks> bySheet(List<Remark> remarks) {
        Map<String, NavigableMap<CellAddress, List<Remark>>> sheets = new LinkedHashMap<>();
        for (Remark remark : remarks) {
            firstCell(remark.place())
                    .ifPresent(cell -> sheets.computeIfAbsent(remark.place().sheet(), sheet -> new TreeMap<>())
                            .computeIfAbsent(cell, address -> new ArrayList<>())
                            .add(remark));
        }
        Map<String, SheetRemarks> bySheet = new LinkedHashMap<>();
        sheets.forEach((sheet, cells) -> bySheet.put(sheet, new SheetRemarks(cells)));
        return bySheet;
    }

    /** Of a sheet of which there is nothing to say. */
    static SheetRemarks none() {
        return new SheetRemarks(new TreeMap<>());
    }

    /** The cells of the row, 0 for the first. */
    Set<CellAddress> inRow(int row) {
        return byCell.subMap(new CellAddress(row, 0), new CellAddress(row + 1, 0))
                .keySet();
    }

    static Optional<CellAddress> firstCell(CellReference place) {
        Matcher cell = FIRST_CELL.matcher(place.address());
        if (place.sheet().isEmpty() || !cell.matches()) {
            return Optional.empty();
        }
        CellAddress address = new CellAddress((cell.group(1).isEmpty() ? "A" : cell.group(1)) + cell.group(2));
        boolean there = address.getRow() <= SpreadsheetVersion.EXCEL2007.getLastRowIndex()
                && address.getColumn() <= SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
        return there ? Optional.of(address) : Optional.empty();
    }

    /** The gravest of what is said at the cell. */
    Severity severity(CellAddress cell) {
        return byCell.get(cell).stream()
                .map(Remark::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Everything that is said at the cell, as one comment. */
    String comment(CellAddress cell) {
        return byCell.get(cell).stream()
                .map(remark -> AnnotatedWorkbookWriter.AUTHOR + " – " + remark.weight() + "\n" + remark.sentence()
                        + "\n→ " + remark.advice())
                .collect(Collectors.joining("\n\n"));
    }
}
