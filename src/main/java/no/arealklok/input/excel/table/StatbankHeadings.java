package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * The rows of headings of a Statbank table: years, contents and other groups over the numbers, and nothing over the
 * columns before them.
 *
 * @param below index in the grid of the first row below them
 * @param first column of the numbers, 0 for A
 * @param levels the topmost first
 */
record StatbankHeadings(int below, int first, List<Level> levels) {
    private static final int MOST_LEVELS = 4;

    /** A row of headings; each reaches to the next one. */
    record Level(StatbankAxis axis, TreeMap<Integer, SheetCell> labels) {
        static Level of(Grid.Row row) {
            TreeMap<Integer, SheetCell> labels = new TreeMap<>();
            row.cells().forEach(cell -> labels.put(cell.column(), cell));
            return new Level(
                    StatbankAxis.of(row.cells().stream().map(SheetCell::text).toList()), labels);
        }

        /** The label over the column: where it stands first, if the row repeats it. */
        SheetCell over(int column) {
            Map.Entry<Integer, SheetCell> label = labels.floorEntry(column);
            String text =
                    (label == null ? labels.firstEntry() : label).getValue().text();
            return labels.values().stream()
                    .filter(cell -> cell.text().equals(text))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Optional<StatbankHeadings> find(Grid grid) {
        int searched = Math.min(HeadingFinder.ROWS_SEARCHED, grid.rows().size() - 1);
        return IntStream.range(0, Math.max(0, searched))
                .filter(i -> isAbove(grid.rows().get(i), grid.rows().get(i + 1)))
                .mapToObj(i -> at(grid, i))
                .findFirst();
    }

    private static boolean isAbove(Grid.Row row, Grid.Row next) {
        int first = row.cells().get(0).column();
        return isHeadings(row, Math.max(1, first)) && next.cells().get(0).column() < first && hasNumbers(next, first);
    }

    private static boolean isHeadings(Grid.Row row, int first) {
        return row.cells().stream().allMatch(cell -> cell.column() >= first && HeadingCell.isHeading(cell));
    }

    private static StatbankHeadings at(Grid grid, int lowest) {
        Grid.Row row = grid.rows().get(lowest);
        int first = row.cells().get(0).column();
        List<Level> levels = new ArrayList<>(List.of(Level.of(row)));
        for (int up = 1; up <= Math.min(MOST_LEVELS, lowest); up++) {
            Grid.Row above = grid.rows().get(lowest - up);
            if (above.number() != row.number() - up || !isHeadings(above, first)) {
                break;
            }
            levels.add(0, Level.of(above));
        }
        return new StatbankHeadings(lowest + 1, first, List.copyOf(levels));
    }

    /** Whether the row has numbers, or the signs that stand in their place. */
    boolean isFilled(Grid.Row row) {
        return row.cells().get(0).column() < first && hasNumbers(row, first);
    }

    private static boolean hasNumbers(Grid.Row row, int first) {
        return row.cells().stream().anyMatch(cell -> cell.column() >= first && isNumber(cell));
    }

    private static boolean isNumber(SheetCell cell) {
        return cell.number().isPresent()
                || NumberText.parse(cell.text()).isPresent()
                || AbsentSign.find(cell).isPresent();
    }

    Optional<Level> years() {
        return levels.stream()
                .filter(level -> level.axis() == StatbankAxis.YEAR)
                .findFirst();
    }

    /**
     * What the numbers are parted by beside the years. A heading that says only that residents are counted parts
     * nothing.
     */
    List<Level> groups() {
        return levels.stream()
                .filter(level -> level.axis() != StatbankAxis.YEAR)
                .filter(level ->
                        level.axis() != StatbankAxis.CONTENTS || level.labels().size() > 1 || !saysResidents(level))
                .toList();
    }

    private static boolean saysResidents(Level level) {
        return StatbankAxis.tellsOfResidents(
                level.labels().firstEntry().getValue().text());
    }

    /** The columns with numbers, those of one group together. */
    Map<List<SheetCell>, List<Integer>> columns() {
        Map<List<SheetCell>, List<Integer>> columns = new LinkedHashMap<>();
        for (int column : levels.get(levels.size() - 1).labels().keySet()) {
            List<SheetCell> labels =
                    groups().stream().map(level -> level.over(column)).toList();
            columns.computeIfAbsent(labels, key -> new ArrayList<>()).add(column);
        }
        return columns;
    }
}
