package no.arealklok.input.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Mapping;

/**
 * Keeps one year of a table whose rows tell of the same thing in several: the one that the mapping tells, else the latest,
 * and asks. Years are never averaged.
 */
final class YearChoice {
    private final Column<?, Integer> column;
    private final Function<TableRow, Optional<SheetCell>> id;
    private final Mapping mapping;
    private final Findings findings;

    YearChoice(
            Column<?, Integer> column, Function<TableRow, Optional<SheetCell>> id, Mapping mapping, Findings findings) {
        this.column = column;
        this.id = id;
        this.mapping = mapping;
        this.findings = findings;
    }

    List<TableRow> keep(SheetTable table) {
        OptionalInt told =
                mapping.find(table.reading().sheet()).map(sheet -> sheet.year()).orElse(OptionalInt.empty());
        if (!table.has(column)) {
            return table.rows();
        }
        if (told.isPresent()) {
            return of(told.getAsInt(), table.rows());
        }
        TreeMap<Integer, TableRow> firstOfYear = new TreeMap<>();
        Map<String, TreeSet<Integer>> yearsById = new HashMap<>();
        for (TableRow row : table.rows()) {
            row.read(column, findings).ifPresent(year -> {
                firstOfYear.putIfAbsent(year, row);
                id.apply(row)
                        .ifPresent(cell -> yearsById
                                .computeIfAbsent(cell.text(), key -> new TreeSet<>())
                                .add(year));
            });
        }
        boolean several = yearsById.values().stream().anyMatch(years -> years.size() > 1);
        return several ? latest(table.rows(), firstOfYear) : table.rows();
    }

    private List<TableRow> latest(List<TableRow> rows, TreeMap<Integer, TableRow> firstOfYear) {
        String years = firstOfYear.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        TableRow first = firstOfYear.lastEntry().getValue();
        findings.add(FindingCode.SEVERAL_YEARS, first.at(column), first.text(column), years);
        return of(firstOfYear.lastKey(), rows);
    }

    private List<TableRow> of(int year, List<TableRow> rows) {
        return rows.stream()
                .filter(row ->
                        row.read(column, findings).filter(own -> own != year).isEmpty())
                .toList();
    }
}
