package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** A day's place in its year: vintages of one year are told apart by it. */
    private static final Pattern DAY =
            Pattern.compile("\\d{4}-(\\d\\d)-(\\d\\d)|(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?\\d{4}");

    private final List<Column<?, Integer>> columns;
    private final int baseYear;
    private final Function<TableRow, Optional<SheetCell>> id;
    private final Mapping mapping;
    private final Findings findings;

    /**
     * @param columns that may tell the year: of the numbers first, then the date that they were written down
     * @param baseYear the register's: later years are a forecast
     */
    public YearChoice(
            List<Column<?, Integer>> columns,
            Function<TableRow, Optional<SheetCell>> id,
            int baseYear,
            Mapping mapping,
            Findings findings) {
        this.columns = columns;
        this.baseYear = baseYear;
        this.id = id;
        this.mapping = mapping;
        this.findings = findings;
    }

    public List<TableRow> keep(SheetTable table) {
        for (Column<?, Integer> column : columns) {
            if (table.has(column)) {
                List<TableRow> kept = keep(table, column);
                if (kept.size() < table.rows().size()) {
                    return kept;
                }
            }
        }
        return table.rows();
    }

    private List<TableRow> keep(SheetTable table, Column<?, Integer> column) {
        List<Dated> rows = dated(table.rows(), column);
        OptionalInt told =
                mapping.find(table.reading().sheet()).map(SheetMapping::year).orElse(OptionalInt.empty());
        if (told.isPresent()) {
            return of(row -> row.year() == told.getAsInt(), told.getAsInt(), rows);
        }
        boolean vintages = column != columns.get(0);
        if (!vintages && areBuildingYears(table, rows)) {
            Dated first =
                    rows.stream().filter(row -> row.year() > 0).findFirst().orElseThrow();
            findings.add(
                    FindingCode.YEARS_NOT_OF_DATA,
                    first.row().at(column),
                    first.row().text(column));
            return table.rows();
        }
        return tellsOfSeveral(rows, vintages) ? latest(rows, column) : table.rows();
    }

    /**
     * @param year 0 when neither the row nor one above it tells
     * @param day when it was written down, in order
     */
    private record Dated(TableRow row, int year, int day) {
        boolean isSameDay(Dated other) {
            return year == other.year && day == other.day;
        }
    }

    /** Where few rows tell, each year stands above all that it is said of. */
    private List<Dated> dated(List<TableRow> rows, Column<?, Integer> column) {
        long telling = rows.stream().filter(row -> row.cell(column).isPresent()).count();
        boolean above = 2 * telling < rows.size();
        List<Dated> dated = new ArrayList<>();
        int year = 0;
        for (TableRow row : rows) {
            year = row.read(column, findings).orElse(above ? year : 0);
            dated.add(new Dated(row, year, column == columns.get(0) ? 0 : day(row.text(column))));
        }
        return dated;
    }

    private static int day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.find()) {
            return 0;
        }
        return day.group(1) == null
                ? 100 * Integer.parseInt(day.group(4)) + Integer.parseInt(day.group(3))
                : 100 * Integer.parseInt(day.group(1)) + Integer.parseInt(day.group(2));
    }

    private static boolean areBuildingYears(SheetTable table, List<Dated> rows) {
        IntSummaryStatistics years =
                rows.stream().mapToInt(Dated::year).filter(year -> year > 0).summaryStatistics();
        return years.getCount() > 0
                && years.getMax() - years.getMin() > LONGEST_HISTORY
                && !table.has(BuildingColumns.QUANTITIES.get(BuildingQuantity.CONSTRUCTION_YEAR));
    }

    /** @param mostly whether at least half of all that is told of must be; else one is enough */
    private boolean tellsOfSeveral(List<Dated> rows, boolean mostly) {
        Map<String, Dated> first = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Dated row : rows) {
            id.apply(row.row()).filter(named -> row.year() > 0).ifPresent(cell -> {
                Dated other = first.putIfAbsent(cell.text(), row);
                if (other != null && !other.isSameDay(row)) {
                    several.add(cell.text());
                }
            });
        }
        return !several.isEmpty() && (!mostly || 2 * several.size() >= first.size());
    }

    private List<TableRow> latest(List<Dated> rows, Column<?, Integer> column) {
        TreeMap<Integer, Dated> firstOfDay = new TreeMap<>();
        rows.stream()
                .filter(row -> row.year() > 0)
                .forEach(row -> firstOfDay.putIfAbsent(10_000 * row.year() + row.day(), row));
        Map.Entry<Integer, Dated> current = Optional.ofNullable(firstOfDay.lowerEntry(10_000 * (baseYear + 1)))
                .orElseGet(firstOfDay::firstEntry);
        Dated kept = current.getValue();
        String years = firstOfDay.values().stream()
                .map(dated -> dated.row().text(column))
                .map(text -> text.isEmpty() ? "–" : text)
                .collect(Collectors.joining(", "));
        findings.add(
                FindingCode.SEVERAL_YEARS, kept.row().at(column), kept.row().text(column), years);
        return of(kept::isSameDay, kept.year(), rows);
    }

    private List<TableRow> of(Predicate<Dated> wanted, int year, List<Dated> rows) {
        List<TableRow> kept = new ArrayList<>();
        Map<String, Dated> others = new LinkedHashMap<>();
        for (Dated row : rows) {
            Optional<SheetCell> name = id.apply(row.row());
            if (wanted.test(row) || row.year() == 0 || name.isEmpty()) {
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
