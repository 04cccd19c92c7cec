package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.Formats;
import no.arealklok.input.excel.column.NumberFormat;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.language.Languages;
import no.arealklok.quantity.Conversion;

/**
 * What stands below a heading, as far as is needed to tell whether it can be a column's: the first rows of it.
 *
 * @param cells without signs that there is nothing
 * @param texts of all; {@code x} may be a mark
 */
record ColumnContent(List<SheetCell> cells, List<String> texts, Predicate<String> isService) {
    static final ColumnContent NONE = new ColumnContent(List.of(), List.of(), word -> false);
    private static final int ROWS = 120;
    private static final int FEWEST_TO_CONTRADICT = 2;
    private static final int FEWEST_IN_SEQUENCE = 3;
    private static final double HALF = 0.5;
    private static final double MOST = 0.8;

    /** Of every column, by its position, of the rows from the index on. */
    static Map<Integer, ColumnContent> below(Grid grid, int index, Predicate<String> isService) {
        Map<Integer, ColumnContent> content = new HashMap<>();
        int last = Math.min(grid.rows().size(), index + ROWS);
        for (int row = index; row < last; row++) {
            for (SheetCell cell : grid.rows().get(row).cells()) {
                ColumnContent column = content.computeIfAbsent(
                        cell.column(), key -> new ColumnContent(new ArrayList<>(), new ArrayList<>(), isService));
                column.texts.add(cell.text());
                if (AbsentSign.find(cell).isEmpty()) {
                    column.cells.add(cell);
                }
            }
        }
        return content;
    }

    /** Whether none of the values can be the column's: then a heading that we know does not mean it. */
    boolean refutes(Column<?, ?> column) {
        return cells.size() >= FEWEST_TO_CONTRADICT && (share(column) == 0 || isNumberAsName(column));
    }

    /** Whether the values speak against a guess. */
    boolean contradicts(HeadingMatch match) {
        Column<?, ?> column = match.column();
        return !cells.isEmpty()
                && (share(column) < HALF
                        || isNumberAsName(column)
                        || !isTypical(match)
                        || isCount(column) && isIndex());
    }

    /** Whether the values bear out a guess that the heading alone is too weak for. */
    boolean supports(HeadingMatch match) {
        return !cells.isEmpty() && share(match.column()) >= MOST && !contradicts(match);
    }

    /** Whether most values are words that only this kind of column has. */
    boolean showsOnly(Column<?, ?> column) {
        boolean words = column.format() == Formats.SERVICE
                || !column.format().choices(Languages.BOKMÅL).isEmpty();
        return words && cells.size() >= FEWEST_TO_CONTRADICT && share(column) >= MOST;
    }

    /** Whether all are written as shares: 92 %, or 0.92. */
    boolean isOfShares() {
        return cells.stream()
                .allMatch(cell -> cell.kind() == SheetCell.Kind.PERCENT
                        || cell.text().endsWith("%")
                        || number(cell)
                                .filter(value -> value < 2 && value % 1 > 0)
                                .isPresent());
    }

    /** Whether more than half of the words are the column's, the value among them: the others are to be asked about. */
    <V> boolean shows(Column<?, V> column, V value) {
        return cells.size() >= FEWEST_TO_CONTRADICT && share(column) > HALF && has(column, value);
    }

    /** Whether one of the words means the value. */
    <V> boolean has(Column<?, V> column, V value) {
        Findings unheard = new Findings();
        return cells.stream()
                .anyMatch(cell -> column.format().read(cell, unheard).equals(Optional.of(value)));
    }

    /** Some of what stands there, each once. */
    List<String> examples(int most) {
        return cells.stream().map(SheetCell::text).distinct().limit(most).toList();
    }

    private double share(Column<?, ?> column) {
        Findings unheard = new Findings();
        long fit = cells.stream()
                .filter(cell -> column.format() == Formats.SERVICE
                        ? isService.test(cell.text())
                        : column.format().read(cell, unheard).isPresent() && !isShareOfCount(column, cell))
                .count();
        return (double) fit / cells.size();
    }

    /** A percentage is no number of people or places. */
    private static boolean isShareOfCount(Column<?, ?> column, SheetCell cell) {
        return isCount(column)
                && (cell.kind() == SheetCell.Kind.PERCENT || cell.text().endsWith("%"));
    }

    private static boolean isCount(Column<?, ?> column) {
        return column.format() instanceof NumberFormat format && !format.belowZero();
    }

    private boolean isNumberAsName(Column<?, ?> column) {
        return column.key().equals("name") && numbers().length == cells.size();
    }

    /** In our unit. */
    private boolean isTypical(HeadingMatch match) {
        double[] numbers = numbers();
        double factor = match.conversion().map(Conversion::factor).orElse(1.0);
        return numbers.length == 0 || match.column().isTypical(factor * numbers[numbers.length / 2]);
    }

    /** Whether it counts the rows: 1, 2, 3. */
    private boolean isIndex() {
        return cells.size() >= FEWEST_IN_SEQUENCE
                && IntStream.range(0, cells.size())
                        .allMatch(i -> number(cells.get(i)).equals(Optional.of(i + 1.0)));
    }

    private double[] numbers() {
        double[] numbers = cells.stream()
                .flatMap(cell -> number(cell).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        Arrays.sort(numbers);
        return numbers;
    }

    private static Optional<Double> number(SheetCell cell) {
        return cell.number().or(() -> NumberText.parse(cell.text()));
    }

    /** The middle one of the values of this column in the other's, row by row; empty when few rows have both. */
    Optional<Double> medianShareOf(ColumnContent other) {
        Map<Integer, Double> whole = new HashMap<>();
        other.cells.forEach(
                cell -> number(cell).filter(value -> value > 0).ifPresent(value -> whole.put(row(cell), value)));
        double[] shares = cells.stream()
                .filter(cell -> whole.containsKey(row(cell)))
                .flatMap(cell -> number(cell).map(value -> value / whole.get(row(cell))).stream())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return shares.length < FEWEST_TO_CONTRADICT ? Optional.empty() : Optional.of(shares[shares.length / 2]);
    }

    private static int row(SheetCell cell) {
        return Integer.parseInt(cell.place().address().replaceAll("\\D", ""));
    }
}
