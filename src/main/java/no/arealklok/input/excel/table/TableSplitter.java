package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.LazyList;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.grid.SheetCell.Kind;

/** Splits a sheet that holds several tables, below one another or side by side, into one part for each. */
final class TableSplitter {
    private static final int FEWEST_HEADINGS = 3;

    List<Grid> split(Grid grid) {
        List<Grid> parts = new ArrayList<>();
        for (Grid column : apart(grid)) {
            for (Grid stacked : below(column)) {
                parts.addAll(beside(stacked));
            }
        }
        return parts;
    }

    /** Side by side with a blank column between, each with headings in a row of its own. */
    private static List<Grid> apart(Grid grid) {
        BitSet filled = new BitSet();
        searched(grid).forEach(row -> row.cells().forEach(cell -> filled.set(cell.column())));
        for (int gap = filled.nextClearBit(filled.nextSetBit(0) + 1);
                filled.nextSetBit(gap) > 0;
                gap = filled.nextClearBit(filled.nextSetBit(gap))) {
            Grid left = columns(grid, 0, gap);
            Grid right = columns(grid, gap, Integer.MAX_VALUE);
            if (goOn(left, right) || goOn(right, left)) {
                List<Grid> parts = new ArrayList<>(List.of(left));
                parts.addAll(apart(right));
                return parts;
            }
        }
        return List.of(grid);
    }

    /**
     * Whether the rows of one table go on beside the headings of the other. Where nothing stands there, the upper
     * headings are merged over the rows of the lower.
     */
    private static boolean goOn(Grid upper, Grid lower) {
        Optional<Grid.Row> first = headings(upper);
        Optional<Grid.Row> second = headings(lower);
        return first.isPresent()
                && second.isPresent()
                && searched(upper)
                        .anyMatch(row -> row.number() > first.get().number()
                                && row.number() <= second.get().number());
    }

    private static Optional<Grid.Row> headings(Grid grid) {
        return searched(grid).filter(TableSplitter::isHeadings).findFirst();
    }

    private static Stream<Grid.Row> searched(Grid grid) {
        return grid.rows().stream().limit(HeadingFinder.ROWS_SEARCHED);
    }

    private static List<Grid> below(Grid grid) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Optional<Grid.Row> headings = Optional.empty();
        Grid.Row before = null;
        int index = 0;
        for (Grid.Row row : grid.rows()) {
            boolean mayBegin = headings.isPresent()
                    ? follows(before, row) && !repeats(headings.get(), row)
                    : index < HeadingFinder.ROWS_SEARCHED;
            if (mayBegin && isHeadings(row)) {
                if (headings.isPresent()) {
                    starts.add(index);
                }
                headings = Optional.of(row);
            }
            before = row;
            index++;
        }
        starts.add(grid.rows().size());
        return IntStream.range(1, starts.size())
                .mapToObj(i -> with(grid, grid.rows().subList(starts.get(i - 1), starts.get(i))))
                .toList();
    }

    /** Whether a table may begin with the row: after a blank row or a title. */
    private static boolean follows(Grid.Row before, Grid.Row row) {
        return row.number() > before.number() + 1 || before.cells().size() == 1;
    }

    /** The same headings again, as on each printed page, begin no other table. */
    private static boolean repeats(Grid.Row headings, Grid.Row row) {
        return row.cells().stream()
                .allMatch(cell -> headings.at(cell.column())
                        .filter(heading -> heading.text().equals(cell.text()))
                        .isPresent());
    }

    private static boolean isHeadings(Grid.Row row) {
        int cells = row.cells().size();
        return cells >= FEWEST_HEADINGS
                && row.cells().stream().allMatch(cell -> cell.kind() == Kind.TEXT)
                && Stream.of(SheetKind.values()).anyMatch(kind -> known(row, kind) * 2 >= Math.max(cells, 6));
    }

    private static long known(Grid.Row row, SheetKind kind) {
        return row.cells().stream()
                .filter(cell -> kind.matcher().findKnown(cell.text()).isPresent())
                .count();
    }

    private static List<Grid> beside(Grid grid) {
        int gap = headings(grid).map(TableSplitter::gap).orElse(-1);
        return gap < 0 ? List.of(grid) : List.of(columns(grid, 0, gap), columns(grid, gap, Integer.MAX_VALUE));
    }

    /**
     * A column without a heading, to the right of which a heading comes that stands to the left of it too; −1 for none.
     */
    private static int gap(Grid.Row headings) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < headings.cells().size(); i++) {
            SheetCell cell = headings.cells().get(i);
            boolean afterGap =
                    i > 0 && cell.column() > headings.cells().get(i - 1).column() + 1;
            boolean enough = i >= FEWEST_HEADINGS && headings.cells().size() - i >= FEWEST_HEADINGS;
            if (afterGap
                    && enough
                    && headings.cells().stream().skip(i).anyMatch(right -> seen.contains(meaning(right)))) {
                return cell.column();
            }
            seen.add(meaning(cell));
        }
        return -1;
    }

    /** «Skole» and «Barnehage» are both over names. */
    private static String meaning(SheetCell heading) {
        return SheetKind.UNITS
                .matcher()
                .findKnown(heading.text())
                .filter(match -> match.column() == UnitColumns.NAME)
                .map(match -> match.column().fullKey())
                .orElseGet(() -> HeadingText.dense(heading.text()));
    }

    private static Grid columns(Grid grid, int from, int to) {
        List<Integer> filled = IntStream.range(0, grid.rows().size())
                .filter(i -> grid.rows().get(i).cells().stream().anyMatch(cell -> isWithin(cell, from, to)))
                .boxed()
                .toList();
        return with(grid, new LazyList<>(filled, i -> columns(grid.rows().get(i), from, to)));
    }

    private static Grid.Row columns(Grid.Row row, int from, int to) {
        List<SheetCell> cells =
                row.cells().stream().filter(cell -> isWithin(cell, from, to)).toList();
        return new Grid.Row(row.number(), row.hidden(), row.place(), cells);
    }

    private static boolean isWithin(SheetCell cell, int from, int to) {
        return from <= cell.column() && cell.column() < to;
    }

    private static Grid with(Grid grid, List<Grid.Row> rows) {
        return new Grid(grid.file(), grid.sheet(), grid.hidden(), rows, grid.hiddenColumns(), grid.merges());
    }
}
