package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A cell in a row of headings.
 *
 * @param group text of the group that it stands under, in the row above
 * @param above whether it stands in the row above, with nothing below: a heading merged over both rows
 */
record HeadingCell(SheetCell cell, Optional<String> group, boolean above) {
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    /** Those of the row, and those of the row above that have nothing below them. */
    static List<HeadingCell> in(Grid grid, int index) {
        Grid.Row row = grid.rows().get(index);
        TreeMap<Integer, SheetCell> upper = new TreeMap<>();
        if (index > 0 && grid.rows().get(index - 1).number() == row.number() - 1) {
            grid.rows().get(index - 1).cells().stream()
                    .filter(HeadingCell::isHeading)
                    .forEach(cell -> upper.put(cell.column(), cell));
        }
        TreeMap<Integer, HeadingCell> cells = new TreeMap<>();
        upper.forEach((column, cell) -> cells.put(column, new HeadingCell(cell, Optional.empty(), true)));
        List<Grid.Merge> merges = grid.merges().stream()
                .filter(merge -> merge.firstRow() <= row.number() - 1 && row.number() - 1 <= merge.lastRow())
                .toList();
        for (SheetCell cell : row.cells()) {
            Optional<String> group = Optional.ofNullable(upper.floorEntry(cell.column()))
                    .map(Map.Entry::getValue)
                    .filter(above -> reaches(above.column(), cell.column(), merges))
                    .map(SheetCell::text);
            cells.put(cell.column(), new HeadingCell(cell, group, false));
        }
        return new ArrayList<>(cells.values());
    }

    /** A group that is not merged reaches to the next one. */
    private static boolean reaches(int group, int column, List<Grid.Merge> merges) {
        return merges.stream()
                .filter(merge -> merge.firstColumn() <= group && group <= merge.lastColumn())
                .findFirst()
                .map(merge -> column <= merge.lastColumn())
                .orElse(true);
    }

    /** Numbers are headings only where they can be years: 1 to 10 in a row of values are not grades. */
    private static boolean isHeading(SheetCell cell) {
        return cell.number().isEmpty() || YEAR.matcher(cell.text()).matches();
    }

    boolean isHeading() {
        return isHeading(cell);
    }

    String text() {
        return cell.text();
    }

    /** Its text after that of its group; empty when it has no group. */
    Optional<String> grouped() {
        return group.map(text -> text + " " + cell.text());
    }
}
