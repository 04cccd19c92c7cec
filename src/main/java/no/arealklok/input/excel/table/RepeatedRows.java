package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * Counts once what several rows say of the same unit or building. A row that contradicts none of the earlier ones is
 * one with them, and fills in what they lack; one that does is left as it is, to be rejected.
 */
public final class RepeatedRows {
    private final Function<TableRow, Optional<SheetCell>> id;
    private final Findings findings;

    /** @param id the cell that tells what the row is about */
    public RepeatedRows(Function<TableRow, Optional<SheetCell>> id, Findings findings) {
        this.id = id;
        this.findings = findings;
    }

    public List<TableRow> merge(Collection<TableRow> rows) {
        Map<Object, TableRow> merged = new LinkedHashMap<>();
        for (TableRow row : rows) {
            Object key = id.apply(row).<Object>map(SheetCell::text).orElseGet(row::place);
            TableRow first = merged.putIfAbsent(key, row);
            if (first != null) {
                if (agree(first, row)) {
                    merged.put(key, first.filledFrom(row));
                    findings.add(
                            FindingCode.ROW_REPEATED,
                            row.place(),
                            key.toString(),
                            first.place().toString());
                } else {
                    merged.put(row.place(), row);
                }
            }
        }
        return new ArrayList<>(merged.values());
    }

    private static boolean agree(TableRow first, TableRow row) {
        return row.byColumn().entrySet().stream()
                .allMatch(entry -> first.cell(entry.getKey())
                        .map(cell ->
                                cell.text().equalsIgnoreCase(entry.getValue().text()))
                        .orElse(true));
    }
}
