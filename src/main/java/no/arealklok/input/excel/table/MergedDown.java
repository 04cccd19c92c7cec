package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * Cells merged over several rows: what stands in the first is said of all, as a building's name beside its units.
 * Numbers of a unit are not: a total over several units would count once for each.
 */
final class MergedDown {
    private final Map<Integer, List<Grid.Merge>> byRow = new HashMap<>();
    private final Map<Grid.Merge, SheetCell> shown = new HashMap<>();

    MergedDown(Grid grid, int headings) {
        for (Grid.Merge merge : grid.merges()) {
            if (merge.firstRow() > headings && merge.lastRow() > merge.firstRow()) {
                byRow.computeIfAbsent(merge.firstRow(), key -> new ArrayList<>())
                        .add(merge);
            }
        }
    }

    TableRow fill(Grid.Row row, TableRow cells, Map<Integer, Heading> headings) {
        if (byRow.isEmpty()) {
            return cells;
        }
        for (Grid.Merge merge : byRow.getOrDefault(row.number(), List.of())) {
            Heading heading = headings.get(merge.firstColumn());
            if (heading != null
                    && heading.match()
                            .filter(match -> isSaidOfAll(match.column()))
                            .isPresent()) {
                row.at(merge.firstColumn()).ifPresent(cell -> shown.put(merge, cell));
            }
        }
        Map<Column<?, ?>, SheetCell> more = new HashMap<>();
        shown.forEach((merge, cell) -> {
            if (merge.covers(row.number(), cell.column())) {
                more.putIfAbsent(
                        headings.get(cell.column()).match().orElseThrow().column(), cell);
            }
        });
        shown.keySet().removeIf(merge -> merge.lastRow() <= row.number());
        return cells.byColumn().keySet().containsAll(more.keySet()) ? cells : cells.with(more);
    }

    private static boolean isSaidOfAll(Column<?, ?> column) {
        return !UnitColumns.QUANTITIES.containsValue(column) && !UnitColumns.USERS_BY_GRADE.containsValue(column);
    }
}
