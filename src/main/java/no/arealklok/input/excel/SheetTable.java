package no.arealklok.input.excel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.finding.Finding;

/**
 * The table that a sheet holds.
 *
 * @param columns where each column that was found stands, 0 for A
 * @param findings about headings and rows that were left out
 */
record SheetTable(Grid grid, Map<Column<?, ?>, Integer> columns, List<TableRow> rows, List<Finding> findings) {
    boolean has(Column<?, ?> column) {
        return columns.containsKey(column);
    }

    boolean hasAny(Column<?, ?>... wanted) {
        return Set.of(wanted).stream().anyMatch(this::has);
    }

    long count(Collection<? extends Column<?, ?>> wanted) {
        return wanted.stream().filter(this::has).count();
    }
}
