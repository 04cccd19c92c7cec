package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Vocabulary;
import no.arealklok.quantity.CellReference;

/**
 * Gives a table that SSB's Statbank wrote as a workbook the form of the sheet Befolkning: names over its leading
 * columns, what is written once on every row that it is said of, a row for each group of columns, and no notes.
 */
public final class StatbankTable {
    /** Over numbers that no year stands over. */
    private static final String COUNTED = "personer";

    private static final String MEASURED = "value";

    private static final int ROWS_LOOKED_AT = 300;
    private static final Pattern TITLE = Pattern.compile("\\d{5}: .*", Pattern.DOTALL);
    private static final Pattern BY_REGION = Pattern.compile("(?i)" + Vocabulary.pattern("read.region"));

    private final Grid grid;
    private final StatbankHeadings headings;
    private final Map<StatbankAxis, Integer> leading = new EnumMap<>(StatbankAxis.class);
    private final Findings findings;
    private final String numbers;

    /** @param numbers what stands over numbers that no year stands over */
    private StatbankTable(Grid grid, StatbankHeadings headings, String numbers, Findings findings) {
        this.grid = grid;
        this.headings = headings;
        this.numbers = numbers;
        this.findings = findings;
        for (int column = 0; column < headings.first(); column++) {
            List<String> labels = labels(column);
            if (!labels.isEmpty()) {
                add(StatbankAxis.of(labels), column);
            }
        }
    }

    /** @return the sheet as it is where it holds no such table */
    static Grid named(Grid grid, Findings findings) {
        return StatbankHeadings.find(grid)
                .map(found -> new StatbankTable(grid, found, COUNTED, findings))
                .filter(StatbankTable::holdsPopulation)
                .map(StatbankTable::named)
                .orElse(grid);
    }

    /**
     * A table of any figures by region: a leading column of other words, such as of key figures, has no name, and what
     * stands over the numbers beside the years is headed as a region or another group beyond them.
     *
     * @return empty where the sheet holds none
     */
    public static Optional<Grid> byRegion(Grid grid) {
        return StatbankHeadings.find(grid)
                .map(found -> new StatbankTable(grid, found, MEASURED, new Findings()))
                .filter(table -> table.leading.containsKey(StatbankAxis.REGION))
                .map(StatbankTable::named);
    }

    private List<String> labels(int column) {
        return grid.rows().stream()
                .skip(headings.below())
                .limit(ROWS_LOOKED_AT)
                .filter(headings::isFilled)
                .flatMap(row -> row.at(column).stream())
                .map(SheetCell::text)
                .toList();
    }

    /** Codes stand before the names that they are of; the region stands first. */
    private void add(StatbankAxis axis, int column) {
        if (axis == StatbankAxis.REGION) {
            leading.putIfAbsent(axis, column);
        } else if (axis != StatbankAxis.CODE || !leading.containsKey(StatbankAxis.REGION)) {
            leading.put(axis, column);
        }
    }

    private boolean holdsPopulation() {
        boolean years = headings.years().isPresent() || leading.containsKey(StatbankAxis.YEAR);
        boolean ages = leading.containsKey(StatbankAxis.AGES) || isGrouped(StatbankAxis.AGES);
        boolean other = isGrouped(StatbankAxis.CODE)
                || isGrouped(StatbankAxis.REGION) && leading.containsKey(StatbankAxis.REGION);
        return years && ages && !other && countsWholes() && (title().isEmpty() || countsResidents());
    }

    private boolean isGrouped(StatbankAxis axis) {
        return headings.groups().stream().anyMatch(level -> level.axis() == axis);
    }

    /** Shares and means have decimals. */
    private boolean countsWholes() {
        return grid.rows().stream()
                .skip(headings.below())
                .limit(ROWS_LOOKED_AT)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() >= headings.first())
                .flatMap(cell -> cell.number().stream())
                .allMatch(number -> number == Math.rint(number));
    }

    private boolean countsResidents() {
        return StatbankAxis.tellsOfResidents(title().orElseThrow().text())
                || headings.levels().stream().anyMatch(level -> level.axis() == StatbankAxis.CONTENTS)
                || leading.containsKey(StatbankAxis.CONTENTS);
    }

    private Optional<SheetCell> title() {
        return grid.rows().stream()
                .limit(headings.below())
                .map(row -> row.cells().get(0))
                .filter(cell -> TITLE.matcher(cell.text()).matches())
                .findFirst();
    }

    private Grid named() {
        List<Grid.Row> rows = new ArrayList<>(List.of(headingRow()));
        TreeMap<Integer, SheetCell> above = new TreeMap<>();
        for (Grid.Row row : grid.rows().subList(headings.below(), grid.rows().size())) {
            if (headings.isFilled(row)) {
                fill(above, row);
                rows.addAll(rows(row, new ArrayList<>(above.values())));
            } else {
                row.cells().forEach(cell -> findings.add(FindingCode.NOTE_LEFT_OUT, cell));
            }
        }
        return new Grid(grid.file(), grid.sheet(), grid.hidden(), List.copyOf(rows), hiddenColumns(), List.of());
    }

    private Grid.Row headingRow() {
        Grid.Row lowest = grid.rows().get(headings.below() - 1);
        TreeMap<Integer, SheetCell> cells = new TreeMap<>();
        leading.forEach((axis, column) -> {
            if (axis != StatbankAxis.CODE) {
                String letter = org.apache.poi.ss.util.CellReference.convertNumToColString(column);
                CellReference place = new CellReference(grid.file(), grid.sheet(), letter + lowest.number());
                cells.put(column, text(column, place, axis.heading()));
            }
        });
        int beyond = beyond();
        wholeCountry()
                .ifPresent(title -> cells.put(beyond, text(beyond, title.place(), StatbankAxis.REGION.heading())));
        for (StatbankHeadings.Level group : headings.groups()) {
            int column = cells.lastKey() < beyond ? beyond : cells.lastKey() + 1;
            CellReference place = group.labels().firstEntry().getValue().place();
            cells.put(column, text(column, place, group.axis().heading()));
        }
        targets()
                .forEach((year, column) -> cells.put(
                        column, text(column, lowest.at(column).orElseThrow().place(), year.replace("*", ""))));
        return new Grid.Row(lowest.number(), lowest.hidden(), lowest.place(), List.copyOf(cells.values()));
    }

    private static SheetCell text(int column, CellReference place, String text) {
        return new SheetCell(column, place, text, Optional.empty());
    }

    /** The first column right of all numbers. */
    private int beyond() {
        return headings.levels().get(headings.levels().size() - 1).labels().lastKey() + 1;
    }

    /** A table of SSB's that is not by region tells of the whole country: its title is where that is told. */
    private Optional<SheetCell> wholeCountry() {
        boolean regional = leading.containsKey(StatbankAxis.REGION) || isGrouped(StatbankAxis.REGION);
        return title().filter(
                        title -> !regional && !BY_REGION.matcher(title.text()).find());
    }

    /** The column that the numbers of each year are put in: the first that the year stands over. */
    private Map<String, Integer> targets() {
        Map<String, Integer> targets = new LinkedHashMap<>();
        headings.columns()
                .values()
                .forEach(columns -> columns.forEach(column -> targets.putIfAbsent(year(column), column)));
        return targets;
    }

    private String year(int column) {
        return headings.years().map(level -> level.over(column).text()).orElse(numbers);
    }

    /** What stands left of it being the same, a label is that of the rows below too. */
    private void fill(TreeMap<Integer, SheetCell> above, Grid.Row row) {
        for (SheetCell cell : row.cells()) {
            if (cell.column() < headings.first()) {
                above.tailMap(cell.column()).clear();
                above.put(cell.column(), cell);
            }
        }
    }

    private List<Grid.Row> rows(Grid.Row row, List<SheetCell> labels) {
        List<Grid.Row> rows = new ArrayList<>();
        Map<String, Integer> targets = targets();
        headings.columns().forEach((groups, columns) -> {
            List<SheetCell> cells = new ArrayList<>(labels(labels));
            for (int column : columns) {
                row.at(column).ifPresent(cell -> cells.add(at(targets.get(year(column)), cell, cell.text())));
            }
            int column = beyond();
            if (wholeCountry().isPresent()) {
                cells.add(at(column++, wholeCountry().get(), "Hele landet"));
            }
            for (SheetCell group : groups) {
                cells.add(at(column++, group, group.text()));
            }
            rows.add(new Grid.Row(row.number(), row.hidden(), row.place(), List.copyOf(cells)));
        });
        return rows;
    }

    /** With the region's code before its name, as where Statbank writes both in one cell. */
    private List<SheetCell> labels(List<SheetCell> labels) {
        Integer region = leading.get(StatbankAxis.REGION);
        Integer code = leading.get(StatbankAxis.CODE);
        boolean coded = region != null && code != null && code == region - 1;
        String number = labels.stream()
                .filter(label -> coded && label.column() == code)
                .map(label -> label.text() + " ")
                .findFirst()
                .orElse("");
        return labels.stream()
                .filter(label -> !coded || label.column() != code)
                .map(label -> coded && label.column() == region ? label.withText(number + label.text()) : label)
                .toList();
    }

    private static SheetCell at(int column, SheetCell cell, String text) {
        return new SheetCell(column, cell.place(), text, cell.number(), cell.kind(), cell.conversion());
    }

    private BitSet hiddenColumns() {
        BitSet hidden = (BitSet) grid.hiddenColumns().clone();
        Map<String, Integer> targets = targets();
        headings.columns()
                .values()
                .forEach(columns -> columns.stream()
                        .filter(grid::isHiddenColumn)
                        .forEach(column -> hidden.set(targets.get(year(column)))));
        return hidden;
    }
}
