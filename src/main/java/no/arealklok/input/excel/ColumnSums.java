package no.arealklok.input.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row without a name may be the total of.
 *
 * @param rows kept so far
 * @param since index of the first row below the last total
 */
record ColumnSums(List<TableRow> rows, int since) {
    private static final int FEWEST = 2;

    /** The leftmost cell of the row that is the sum of the cells above it, of those since the last total, or more than any. */
    Optional<SheetCell> findIn(TableRow row) {
        return row.byColumn().entrySet().stream()
                .filter(entry -> isTotal(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(SheetCell::column));
    }

    private boolean isTotal(Column<?, ?> column, SheetCell cell) {
        double total = number(column, cell).orElse(0.0);
        List<Double> above = above(column, 0);
        List<Double> part = above(column, since);
        // A list that was filtered has the total of rows that are no longer there.
        boolean moreThanAny = above.size() > FEWEST && above.stream().allMatch(number -> number < total);
        return total > 0 && (isSum(total, above) || isSum(total, part) || moreThanAny);
    }

    private static boolean isSum(double total, List<Double> numbers) {
        return numbers.size() >= FEWEST
                && total == numbers.stream().mapToDouble(Double::doubleValue).sum();
    }

    private List<Double> above(Column<?, ?> column, int from) {
        return rows.subList(from, rows.size()).stream()
                .flatMap(row -> row.cell(column).flatMap(cell -> number(column, cell)).stream())
                .toList();
    }

    private static Optional<Double> number(Column<?, ?> column, SheetCell cell) {
        return column.format() instanceof NumberFormat format ? format.read(cell, new Findings()) : Optional.empty();
    }
}
