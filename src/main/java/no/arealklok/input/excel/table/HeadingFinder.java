package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.OwnerWords;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.quantity.CellReference;
import no.arealklok.service.ServiceTypes;

/**
 * Finds the headings of a sheet's table: the row with the most that are recognised, together with the groups in the
 * rows above it and the units in the row below it.
 */
final class HeadingFinder {
    static final int ROWS_SEARCHED = 30;
    private static final int FEWEST_HEADINGS = 2;
    private static final int EXAMPLES = 3;
    /**
     * Beyond, no register has headings by the hundred: they are read if known, but not searched for and not guessed.
     */
    private static final int MOST_LOOKED_AT = 300;

    private final HeadingMatcher matcher;
    private final SettledColumns settled;
    private final OptionalInt settledRow;

    private final ServiceTypes types;

    HeadingFinder(HeadingMatcher matcher, Optional<SheetMapping> mapping, ServiceTypes types) {
        this.matcher = matcher;
        this.types = types;
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

    /** By the headings that we know; by those that we can guess only where we know too few in every row. */
    private OptionalInt fullest(Grid grid) {
        OptionalInt known = fullest(grid, this::known);
        return known.isPresent() ? known : fullest(grid, this::likely);
    }

    private OptionalInt fullest(Grid grid, Function<HeadingCell, Optional<HeadingMatch>> meaning) {
        OptionalInt best = OptionalInt.empty();
        int most = FEWEST_HEADINGS - 1;
        boolean named = true;
        for (int i = 0; i < Math.min(ROWS_SEARCHED, grid.rows().size()) && !isBelow(grid, best, most, i); i++) {
            Set<Column<?, ?>> understood = understood(HeadingCell.in(grid, i), meaning);
            boolean names = understood.stream().anyMatch(Column::names);
            // Groups alone name nothing: the row below them is that of the headings.
            if (understood.size() > most || understood.size() == most && names && !named) {
                best = OptionalInt.of(i);
                most = understood.size();
                named = names;
            }
        }
        return best;
    }

    private Optional<HeadingMatch> likely(HeadingCell cell) {
        boolean word = cell.isHeading() && !cell.isNumber();
        return known(cell).or(() -> word ? matcher.findLikely(cell.text(), any -> true) : Optional.empty());
    }

    /** The columns that a row names; numbers among its words are grades only where most of them are known as such. */
    private static Set<Column<?, ?>> understood(
            List<HeadingCell> cells, Function<HeadingCell, Optional<HeadingMatch>> meaning) {
        Set<Column<?, ?>> words = new HashSet<>();
        Set<Column<?, ?>> numbers = new HashSet<>();
        int unknown = 0;
        for (HeadingCell cell : cells.subList(0, Math.min(cells.size(), MOST_LOOKED_AT))) {
            Optional<HeadingMatch> match = meaning.apply(cell);
            match.ifPresent(found -> (cell.isBareNumber() ? numbers : words).add(found.column()));
            unknown += cell.isBareNumber() && match.isEmpty() ? 1 : 0;
        }
        if (!words.isEmpty() && unknown < numbers.size()) {
            words.addAll(numbers);
        }
        return words;
    }

    /** Whether the row is below the headings: below a row that is mostly known, and the rows that may complete it. */
    private static boolean isBelow(Grid grid, OptionalInt best, int known, int row) {
        return best.isPresent()
                && row > best.getAsInt() + 2
                && known > FEWEST_HEADINGS
                && 2 * known >= grid.rows().get(best.getAsInt()).cells().size();
    }

    /** @param index of the lowest row of headings in the grid */
    Headings headings(Grid grid, int index) {
        List<Heading> all = new ArrayList<>();
        List<HeadingCell> cells = HeadingCell.in(grid, index);
        boolean guess = cells.size() <= MOST_LOOKED_AT;
        Optional<Grid.Row> units = UnitRowBelow.find(grid, index);
        int below = index + (units.isPresent() ? 2 : 1);
        Map<Integer, ColumnContent> contents =
                ColumnContent.below(grid, below, word -> types.findNamed(word).isPresent());
        HeadingJudge judge = new HeadingJudge(matcher, contents);
        settled.knowHeadings(cells);
        for (HeadingCell cell : cells) {
            // What stands above and is not known is a title.
            if (!cell.above() || known(cell).isPresent()) {
                all.add(heading(cell, guess, judge, contents));
            }
        }
        addByLetter(all, grid, index);
        units.ifPresent(row -> all.replaceAll(heading -> UnitRowBelow.applyTo(heading, row)));
        int row = grid.rows().get(below - 1).number();
        Headings found = new Headings(below, row, Integer.MAX_VALUE, List.copyOf(all));
        return new Headings(below, row, Integer.MAX_VALUE, List.copyOf(judge.together(found.ownersApart())));
    }

    private Heading heading(HeadingCell cell, boolean guess, HeadingJudge judge, Map<Integer, ColumnContent> contents) {
        Optional<ColumnMapping> told = settled.find(cell);
        HeadingJudge.Verdict verdict = told.isPresent()
                ? new HeadingJudge.Verdict(SettledColumns.match(told.get()), text(cell, told.get()), Optional.empty())
                : judge.judge(cell, guess);
        List<HeadingMatch> like =
                verdict.match().isPresent() || told.isPresent() || !guess ? List.of() : judge.offers(cell);
        int position = cell.cell().column();
        ColumnContent content = contents.getOrDefault(position, ColumnContent.NONE);
        return new Heading(
                position,
                cell.cell().place(),
                verdict.text(),
                told.isPresent(),
                verdict.match(),
                like,
                verdict.refuted(),
                content.examples(EXAMPLES),
                verdict.match()
                        .filter(match -> match.column() == UnitColumns.OPERATOR)
                        .flatMap(match -> OwnerWords.findMarks(verdict.text(), content.texts()))
                        .map(settled.words(cell)::and)
                        .orElseGet(() -> settled.words(cell)));
    }

    /** The heading as the mapping has it: with its group where it is named with it. */
    private static String text(HeadingCell cell, ColumnMapping told) {
        return cell.readings().stream()
                .filter(reading -> SettledColumns.isNamed(told, reading))
                .findFirst()
                .orElse(cell.text());
    }

    /** What the mapping tells, else what the heading means with its groups before it, else alone. */
    private Optional<HeadingMatch> known(HeadingCell cell) {
        Optional<ColumnMapping> told = settled.find(cell);
        if (told.isPresent()) {
            return SettledColumns.match(told.get());
        }
        return knownReading(cell).flatMap(matcher::findKnown);
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
                all.add(new Heading(
                        position,
                        place,
                        "",
                        true,
                        SettledColumns.match(told),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        new SettledWords(Optional.of(told))));
            }
        }
        all.sort((one, other) -> Integer.compare(one.position(), other.position()));
    }
}
