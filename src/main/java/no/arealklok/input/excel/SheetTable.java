package no.arealklok.input.excel;

import java.util.List;
import no.arealklok.input.TableReading;

/** The table that a sheet, or a part of one, holds. */
record SheetTable(Headings headings, List<TableRow> rows, TableReading reading) {
    boolean has(Column<?, ?> column) {
        return headings.has(column);
    }
}
