package no.arealklok.input.excel.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * Makes the cells of a sheet's rows into cells by column. The latest few are kept, as most are asked for many times.
 */
final class TableRows implements IntFunction<TableRow.Content> {
    private static final int KEPT = 16;

    private record Known(int index, TableRow.Content content) {}

    private final List<Grid.Row> rows;
    private final Map<Integer, Heading> headings;
    private final Known[] latest = new Known[KEPT];

    /** @param headings by position, 0 for A */
    TableRows(List<Grid.Row> rows, Map<Integer, Heading> headings) {
        this.rows = rows;
        this.headings = headings;
    }

    @Override
    public TableRow.Content apply(int index) {
        Known known = latest[index % KEPT];
        if (known == null || known.index() != index) {
            known = new Known(index, content(rows.get(index)));
            latest[index % KEPT] = known;
        }
        return known.content();
    }

    private TableRow.Content content(Grid.Row row) {
        Map<Column<?, ?>, SheetCell> cells = new HashMap<>();
        for (SheetCell cell : row.cells()) {
            Heading heading = headings.get(cell.column());
            if (heading != null) {
                HeadingMatch match = heading.match().orElseThrow();
                if (!match.column().names() || AbsentSign.find(cell).isEmpty()) {
                    cells.put(
                            match.column(),
                            heading.words()
                                    .applyTo(match.conversion().map(cell::in).orElse(cell)));
                }
            }
        }
        return new TableRow.Content(row.place(), Map.copyOf(cells));
    }
}
