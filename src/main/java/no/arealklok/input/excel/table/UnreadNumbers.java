package no.arealklok.input.excel.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnTitles;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.register.UnitQuantity;

/**
 * Asks about a column that was not understood where users or places are not known and its numbers look like them:
 * filled, of the size of a unit, neither years nor counting the rows, and of the size of the other number where that is
 * known.
 */
final class UnreadNumbers {
    private static final int MOST_ROWS = 300;
    private static final int FEWEST_ROWS = 3;
    private static final double FILLED = 0.8;
    private static final double LARGEST_UNIT = 5000;
    /** Users over places, and the other way round. */
    private static final double FURTHEST_APART = 3;

    private static final Column<?, Double> USERS = UnitColumns.QUANTITIES.get(UnitQuantity.USERS);
    private static final Column<?, Double> PLACES = UnitColumns.QUANTITIES.get(UnitQuantity.CAPACITY);

    private final Grid grid;
    private final Headings headings;
    private final Findings findings;

    UnreadNumbers(Grid grid, Headings headings, Findings findings) {
        this.grid = grid;
        this.headings = headings;
        this.findings = findings;
    }

    void tell() {
        Map<Column<?, ?>, Heading> read = headings.chosen();
        boolean users = read.containsKey(USERS)
                || hasParts(UnitQuantity.USERS, read.keySet())
                || UnitColumns.USERS_BY_GRADE.values().stream().anyMatch(read::containsKey);
        boolean places = hasParts(UnitQuantity.CAPACITY, read.keySet())
                || UnitColumns.CAPACITY_INPUTS.stream()
                        .map(UnitColumns.QUANTITIES::get)
                        .anyMatch(read::containsKey);
        if (users && places) {
            return;
        }
        Column<?, Double> lacking = users ? PLACES : USERS;
        Optional<double[]> known =
                Optional.ofNullable(read.get(users ? USERS : PLACES)).map(heading -> numbers(heading.position()));
        headings.all().stream()
                .filter(heading -> heading.match().isEmpty() && !heading.settled())
                .filter(heading -> looksLikeUnits(numbers(heading.position()), known))
                .forEach(heading -> findings.add(
                        FindingCode.COLUMN_MAY_BE_NUMBERS,
                        heading.place(),
                        heading.text(),
                        List.of(ColumnTitles.quoted(lacking))));
    }

    private static boolean hasParts(UnitQuantity whole, Set<Column<?, ?>> read) {
        return UnitColumns.PARTS.get(whole).stream().anyMatch(read::containsAll);
    }

    /** Not a number where there is none. */
    private double[] numbers(int position) {
        List<Grid.Row> rows = grid.rows();
        int last = Math.min(rows.size(), headings.below() + MOST_ROWS);
        double[] numbers = new double[Math.max(0, last - headings.below())];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = rows.get(headings.below() + i)
                    .at(position)
                    .flatMap(UnreadNumbers::number)
                    .orElse(Double.NaN);
        }
        return numbers;
    }

    private static Optional<Double> number(SheetCell cell) {
        return cell.number().or(() -> NumberText.parse(cell.text()));
    }

    private static boolean looksLikeUnits(double[] numbers, Optional<double[]> known) {
        double[] filled = Arrays.stream(numbers).filter(Double::isFinite).toArray();
        if (filled.length < FEWEST_ROWS || filled.length < FILLED * numbers.length) {
            return false;
        }
        double[] sorted = Arrays.stream(filled).sorted().toArray();
        double least = sorted[0];
        double middle = sorted[sorted.length / 2];
        boolean years = least >= 1800 && sorted[sorted.length - 1] <= 2100;
        boolean ofUnits = least >= 0 && middle >= 4 && middle <= LARGEST_UNIT && least < sorted[sorted.length - 1];
        return ofUnits
                && !years
                && !counts(filled)
                && known.map(other -> goesWith(numbers, other)).orElse(true);
    }

    /** 1, 2, 3 … */
    private static boolean counts(double[] numbers) {
        for (int i = 1; i < numbers.length; i++) {
            if (numbers[i] != numbers[i - 1] + 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean goesWith(double[] numbers, double[] known) {
        int both = 0;
        int near = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] > 0 && known[i] > 0) {
                both++;
                double ratio = numbers[i] / known[i];
                near += ratio <= FURTHEST_APART && ratio >= 1 / FURTHEST_APART ? 1 : 0;
            }
        }
        return both >= FEWEST_ROWS && near >= FILLED * both;
    }
}
