package no.arealklok.input.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sums of the rows picked so far.
 *
 * @param since index of the first row below the last total
 */
record ColumnSums(List<TableRow> rows, int since) {
    /** A cell of the row that is the sum of at least two cells above it, or of those since the last total. */
    Optional<SheetCell> findIn(TableRow row) {
        return row.byColumn().entrySet().stream()
                .filter(entry -> isSum(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(SheetCell::column));
    }

    private boolean isSum(Column<?, ?> column, SheetCell cell) {
        Optional<Double> number = number(cell);
        return number.isPresent()
                && number.get() != 0
                && (number.equals(sum(column, 0)) || number.equals(sum(column, since)));
    }

    private Optional<Double> sum(Column<?, ?> column, int from) {
        List<Double> numbers = rows.subList(from, rows.size()).stream()
                .flatMap(row -> row.cell(column).flatMap(ColumnSums::number).stream())
                .toList();
        return numbers.size() < 2
                ? Optional.empty()
                : Optional.of(numbers.stream().mapToDouble(Double::doubleValue).sum());
    }

    private static Optional<Double> number(SheetCell cell) {
        return cell.number().or(() -> NumberText.parse(cell.text()));
    }
}
