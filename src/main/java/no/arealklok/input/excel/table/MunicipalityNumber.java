package no.arealklok.input.excel.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.grid.Findings;

/** The municipality's number (kommunenummer), as most rows of a register have it. */
public final class MunicipalityNumber {
    private MunicipalityNumber() {}

    public static Optional<String> of(List<TableRow> rows, Findings findings) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> row.read(BuildingColumns.MUNICIPALITY, findings)
                .ifPresent(number -> counts.merge(number, 1, Integer::sum)));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
