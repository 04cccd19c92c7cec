package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.quantity.CellReference;

/**
 * Finds the headings of a sheet's table: the row with the most that are recognised, together with the groups in the
 * rows above it and the units in the row below it.
 */
final class HeadingFinder {
    static final int ROWS_SEARCHED = 30;
    private static final int FEWEST_HEADINGS = 2;
    /**
     * Beyond, no register has headings by the hundred: they are read if known, but not searched for and not guessed.
     */
    private static final int MOST_LOOKED_AT = 300;

    private final HeadingMatcher matcher;
    private final SettledColumns settled;
    private final OptionalInt settledRow;

    HeadingFinder(HeadingMatcher matcher, Optional<SheetMapping> mapping) {
        this.matcher = matcher;
        this.settled = new SettledColumns(mapping);
        this.settledRow = mapping.map(SheetMapping::headingRow).orElse(OptionalInt.empty());
    }

    /** @return empty when no row has two headings that are recognised */
    Optional<Headings> find(Grid grid) {
        OptionalInt row = settledRow.isPresent() ? index(grid, settledRow.getAsInt()) : fullest(grid);
        return row.isEmpty() ? Optional.empty() : Optional.of(headings(grid, row.getAsInt()));
    }

    private static OptionalInt index(Grid grid, int number) {
        return IntStream.range(0, grid.rows().size())
                .filter(i -> grid.rows().get(i).number() == number)
                .findFirst();
    }

    private OptionalInt fullest(Grid grid) {
        OptionalInt best = OptionalInt.empty();
        int most = FEWEST_HEADINGS - 1;
        for (int i = 0; i < Math.min(ROWS_SEARCHED, grid.rows().size()) && !isBelow(grid, best, most, i); i++) {
            Set<Column<?, ?>> columns = new HashSet<>();
            HeadingCell.in(grid, i).forEach(cell -> known(cell).ifPresent(match -> columns.add(match.column())));
            if (columns.size() > most) {
                best = OptionalInt.of(i);
                most = columns.size();
            }
        }
        return best;
    }

    /** Whether the row is below the headings: below a row that is mostly known, and the rows that may complete it. */
    private static boolean isBelow(Grid grid, OptionalInt best, int known, int row) {
        return best.isPresent()
                && row > best.getAsInt() + 2
                && known > FEWEST_HEADINGS
                && 2 * known >= grid.rows().get(best.getAsInt()).cells().size();
    }

    private Headings headings(Grid grid, int index) {
        List<Heading> all = new ArrayList<>();
        List<HeadingCell> cells = HeadingCell.in(grid, index);
        boolean guess = cells.size() <= MOST_LOOKED_AT;
        for (HeadingCell cell : cells) {
            // What stands above and is not known is a title.
            if (!cell.above() || known(cell).isPresent()) {
                all.add(heading(cell, guess));
            }
        }
        addByLetter(all, grid, index);
        Optional<Grid.Row> units = UnitRowBelow.find(grid, index);
        units.ifPresent(row -> all.replaceAll(heading -> UnitRowBelow.applyTo(heading, row)));
        int below = index + (units.isPresent() ? 2 : 1);
        return new Headings(below, grid.rows().get(below - 1).number(), Integer.MAX_VALUE, List.copyOf(all));
    }

    private Heading heading(HeadingCell cell, boolean guess) {
        Optional<ColumnMapping> told = settled.find(cell);
        Optional<HeadingMatch> known = known(cell);
        Optional<HeadingMatch> match = told.isPresent() || known.isPresent() || !cell.isHeading() || !guess
                ? known
                : matcher.find(cell.text());
        boolean alone =
                told.isPresent() || column(matcher.findKnown(cell.text())).equals(column(known));
        String text = alone ? cell.text() : knownReading(cell).orElse(cell.text());
        List<HeadingMatch> like = match.isPresent() || !guess ? List.of() : matcher.like(cell.text());
        return new Heading(cell.cell().column(), cell.cell().place(), text, told.isPresent(), match, like);
    }

    /** What the mapping tells, else what the heading means with its groups before it, else alone. */
    private Optional<HeadingMatch> known(HeadingCell cell) {
        Optional<ColumnMapping> told = settled.find(cell);
        if (told.isPresent()) {
            return SettledColumns.match(told.get());
        }
        return knownReading(cell).flatMap(matcher::findKnown);
    }

    private static Optional<Column<?, ?>> column(Optional<HeadingMatch> match) {
        return match.map(HeadingMatch::column);
    }

    private Optional<String> knownReading(HeadingCell cell) {
        return cell.readings().stream()
                .filter(reading ->
                        cell.isHeading() && matcher.findKnown(reading).isPresent())
                .findFirst();
    }

    /** Columns without a heading, which a mapping can name by their letter only. */
    private void addByLetter(List<Heading> all, Grid grid, int index) {
        for (ColumnMapping told : settled.byLetter()) {
            int position = org.apache.poi.ss.util.CellReference.convertColStringToIndex(told.heading());
            if (all.stream().noneMatch(heading -> heading.position() == position)) {
                int row = grid.rows().get(index).number();
                CellReference place = new CellReference(grid.file(), grid.sheet(), told.heading() + row);
                all.add(new Heading(position, place, "", true, SettledColumns.match(told), List.of()));
            }
        }
        all.sort((one, other) -> Integer.compare(one.position(), other.position()));
    }
}
