package no.arealklok.input.excel.table;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.NumberFormat;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * What a row without a name may be the total of. Each row above is added up once, and only when there is such a row.
 */
final class ColumnSums {
    private static final int FEWEST = 2;

    private final List<TableRow> rows;
    /** What cells are read for here is told when they are read for their unit. */
    private final Findings unheard = new Findings();

    private final Map<Column<?, ?>, DoubleSummaryStatistics> above = new HashMap<>();
    private final Map<Column<?, ?>, DoubleSummaryStatistics> sinceTotal = new HashMap<>();
    private int added;

    /** @param rows kept so far; more may be added at the end */
    ColumnSums(List<TableRow> rows) {
        this.rows = rows;
    }

    /** A total has been met: the next may sum the rows below it. */
    void startAnew() {
        addRows();
        sinceTotal.clear();
    }

    /**
     * The leftmost cell of the row that is the sum of the cells above it, of those since the last total, or more than
     * any.
     */
    Optional<SheetCell> findTotalIn(TableRow row) {
        addRows();
        return row.byColumn().entrySet().stream()
                .filter(entry -> isTotal(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getValue)
                .min(Comparator.comparingInt(SheetCell::column));
    }

    private void addRows() {
        for (TableRow row : rows.subList(added, rows.size())) {
            row.byColumn()
                    .forEach((column, cell) -> number(column, cell).ifPresent(number -> {
                        above.computeIfAbsent(column, key -> new DoubleSummaryStatistics())
                                .accept(number);
                        sinceTotal
                                .computeIfAbsent(column, key -> new DoubleSummaryStatistics())
                                .accept(number);
                    }));
        }
        added = rows.size();
    }

    private boolean isTotal(Column<?, ?> column, SheetCell cell) {
        double total = number(column, cell).orElse(0.0);
        DoubleSummaryStatistics all = above.getOrDefault(column, new DoubleSummaryStatistics());
        DoubleSummaryStatistics part = sinceTotal.getOrDefault(column, new DoubleSummaryStatistics());
        // A list that was filtered has the total of rows that are no longer there.
        boolean moreThanAny = all.getCount() > FEWEST && all.getMax() < total;
        return total > 0 && (isSum(total, all) || isSum(total, part) || moreThanAny);
    }

    private static boolean isSum(double total, DoubleSummaryStatistics numbers) {
        return numbers.getCount() >= FEWEST && total == numbers.getSum();
    }

    private Optional<Double> number(Column<?, ?> column, SheetCell cell) {
        return column.format() instanceof NumberFormat format ? format.read(cell, unheard) : Optional.empty();
    }
}
