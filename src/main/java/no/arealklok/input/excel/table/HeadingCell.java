package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * A cell in a row of headings.
 *
 * @param groups texts of the groups that it stands under, in the rows above: the outermost first
 * @param above whether it stands in a row above, with nothing below: a heading merged over the rows
 */
record HeadingCell(SheetCell cell, List<String> groups, boolean above) {
    /** Groups, and groups of groups. */
    private static final int MOST_GROUPS = 2;

    /** A text that is longer is a note. */
    private static final int LONGEST = 300;

    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    /** Those of the row, and those of the rows right above that have nothing below them. */
    static List<HeadingCell> in(Grid grid, int index) {
        List<Level> levels = levels(grid, index);
        TreeMap<Integer, HeadingCell> cells = new TreeMap<>();
        for (Level level : levels) {
            level.cells().forEach((column, cell) -> cells.put(column, new HeadingCell(cell, List.of(), true)));
        }
        for (SheetCell cell : grid.rows().get(index).cells()) {
            List<String> groups = levels.stream()
                    .flatMap(level -> level.group(cell.column()).stream())
                    .toList();
            cells.put(cell.column(), new HeadingCell(cell, groups, false));
        }
        return new ArrayList<>(cells.values());
    }

    /** The rows above, without a gap, the topmost first. */
    private static List<Level> levels(Grid grid, int index) {
        List<Level> levels = new ArrayList<>();
        int number = grid.rows().get(index).number();
        for (int up = 1; up <= Math.min(MOST_GROUPS, index); up++) {
            Grid.Row row = grid.rows().get(index - up);
            if (row.number() != number - up) {
                break;
            }
            levels.add(0, Level.of(row, grid));
        }
        return levels;
    }

    /** A row of groups. */
    private record Level(TreeMap<Integer, SheetCell> cells, List<Grid.Merge> merges) {
        static Level of(Grid.Row row, Grid grid) {
            TreeMap<Integer, SheetCell> cells = new TreeMap<>();
            row.cells().stream().filter(HeadingCell::isHeading).forEach(cell -> cells.put(cell.column(), cell));
            return new Level(
                    cells,
                    grid.merges().stream()
                            .filter(merge -> merge.firstRow() <= row.number() && row.number() <= merge.lastRow())
                            .toList());
        }

        Optional<String> group(int column) {
            return Optional.ofNullable(cells.floorEntry(column))
                    .map(Map.Entry::getValue)
                    .filter(group -> reaches(group.column(), column))
                    .map(SheetCell::text);
        }

        /** A group that is not merged reaches to the next one. */
        private boolean reaches(int group, int column) {
            return merges.stream()
                    .filter(merge -> merge.firstColumn() <= group && group <= merge.lastColumn())
                    .findFirst()
                    .map(merge -> column <= merge.lastColumn())
                    .orElse(true);
        }
    }

    /** Numbers are headings only where they can be years: 1 to 10 in a row of values are not grades. */
    static boolean isHeading(SheetCell cell) {
        return cell.number().isEmpty()
                ? cell.text().length() <= LONGEST
                : YEAR.matcher(cell.text()).matches();
    }

    /** Whether it is a bare number, as in a row of values; {@code 1} may be a grade beside headings that are words. */
    boolean isNumber() {
        return cell.number().isPresent() || NumberText.parse(cell.text()).isPresent();
    }

    /** As {@link #isNumber()}, and no year. */
    boolean isBareNumber() {
        return isNumber() && !YEAR.matcher(cell.text()).matches();
    }

    boolean isHeading() {
        return isHeading(cell);
    }

    String text() {
        return cell.text();
    }

    /**
     * What it may be read as: its text after that of all its groups, of one of them, and alone; the nearest group where
     * the text only says what is counted, as {@code antall}.
     */
    List<String> readings() {
        List<String> readings = new ArrayList<>();
        readings.add(String.join(" ", groups) + " " + text());
        for (int i = groups.size() - 1; i >= 0; i--) {
            readings.add(groups.get(i) + " " + text());
        }
        readings.add(text());
        if (!groups.isEmpty() && UnitRowBelow.isCount(cell)) {
            readings.add(groups.get(groups.size() - 1));
        }
        return readings.stream().map(String::strip).distinct().toList();
    }
}
