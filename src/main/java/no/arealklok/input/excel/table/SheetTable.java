package no.arealklok.input.excel.table;

import java.util.List;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.Column;

/** The table that a sheet, or a part of one, holds. */
public record SheetTable(Headings headings, List<TableRow> rows, TableReading reading) {
    public boolean has(Column<?, ?> column) {
        return headings.has(column);
    }
}
