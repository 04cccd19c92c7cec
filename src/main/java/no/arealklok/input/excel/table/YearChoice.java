package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.register.BuildingQuantity;

/**
 * Keeps one year of a table whose rows tell of the same thing in several: the one that the mapping tells, else the
 * latest, and asks. Years are never averaged, and what lacks the year that is kept is told, not filled in from another.
 */
public final class YearChoice {
    /** Numbers that are kept for longer are no years of data: they are when something was built. */
    private static final int LONGEST_HISTORY = 20;

    private final Column<?, Integer> column;
    private final Function<TableRow, Optional<SheetCell>> id;
    private final Mapping mapping;
    private final Findings findings;

    public YearChoice(
            Column<?, Integer> column, Function<TableRow, Optional<SheetCell>> id, Mapping mapping, Findings findings) {
        this.column = column;
        this.id = id;
        this.mapping = mapping;
        this.findings = findings;
    }

    public List<TableRow> keep(SheetTable table) {
        if (!table.has(column)) {
            return table.rows();
        }
        List<Dated> rows = dated(table.rows());
        OptionalInt told =
                mapping.find(table.reading().sheet()).map(SheetMapping::year).orElse(OptionalInt.empty());
        if (told.isPresent()) {
            return of(told.getAsInt(), rows);
        }
        if (areBuildingYears(table, rows)) {
            Dated first =
                    rows.stream().filter(row -> row.year() > 0).findFirst().orElseThrow();
            findings.add(
                    FindingCode.YEARS_NOT_OF_DATA,
                    first.row().at(column),
                    first.row().text(column));
            return table.rows();
        }
        return tellsOfSeveral(rows) ? latest(rows) : table.rows();
    }

    /** @param year 0 when neither the row nor one above it tells */
    private record Dated(TableRow row, int year) {}

    /** Where few rows tell, each year stands above all that it is said of. */
    private List<Dated> dated(List<TableRow> rows) {
        long telling = rows.stream().filter(row -> row.cell(column).isPresent()).count();
        boolean above = 2 * telling < rows.size();
        List<Dated> dated = new ArrayList<>();
        int year = 0;
        for (TableRow row : rows) {
            year = row.read(column, findings).orElse(above ? year : 0);
            dated.add(new Dated(row, year));
        }
        return dated;
    }

    private static boolean areBuildingYears(SheetTable table, List<Dated> rows) {
        IntSummaryStatistics years =
                rows.stream().mapToInt(Dated::year).filter(year -> year > 0).summaryStatistics();
        return years.getCount() > 0
                && years.getMax() - years.getMin() > LONGEST_HISTORY
                && !table.has(BuildingColumns.QUANTITIES.get(BuildingQuantity.CONSTRUCTION_YEAR));
    }

    private boolean tellsOfSeveral(List<Dated> rows) {
        Map<String, Integer> yearById = new HashMap<>();
        for (Dated row : rows) {
            Optional<SheetCell> cell = id.apply(row.row()).filter(named -> row.year() > 0);
            Integer other =
                    cell.isEmpty() ? null : yearById.putIfAbsent(cell.get().text(), row.year());
            if (other != null && other != row.year()) {
                return true;
            }
        }
        return false;
    }

    private List<TableRow> latest(List<Dated> rows) {
        TreeMap<Integer, TableRow> firstOfYear = new TreeMap<>();
        rows.stream().filter(row -> row.year() > 0).forEach(row -> firstOfYear.putIfAbsent(row.year(), row.row()));
        String years = firstOfYear.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "));
        TableRow first = firstOfYear.lastEntry().getValue();
        findings.add(FindingCode.SEVERAL_YEARS, first.at(column), first.text(column), years);
        return of(firstOfYear.lastKey(), rows);
    }

    private List<TableRow> of(int year, List<Dated> rows) {
        List<TableRow> kept = new ArrayList<>();
        Map<String, Dated> others = new LinkedHashMap<>();
        for (Dated row : rows) {
            Optional<SheetCell> name = id.apply(row.row());
            if (row.year() == year || row.year() == 0 || name.isEmpty()) {
                kept.add(row.row());
            } else {
                others.put(name.get().text(), row);
            }
        }
        kept.forEach(row -> id.apply(row).ifPresent(cell -> others.remove(cell.text())));
        others.forEach((name, row) -> findings.add(
                FindingCode.OTHER_YEAR_ONLY,
                row.row().place(),
                name,
                Integer.toString(row.year()),
                Integer.toString(year)));
        return kept;
    }
}
