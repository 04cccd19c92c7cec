package no.arealklok.input.excel;

import java.util.List;
import no.arealklok.quantity.CellReference;

/** One sheet's cells: its rows, top first, without the blank ones. */
record Grid(String file, String sheet, List<Row> rows) {
    /**
     * A row that is not blank.
     *
     * @param number as the workbook shows it, from 1
     * @param cells left to right; never empty
     */
    record Row(int number, CellReference place, List<SheetCell> cells) {}

    CellReference place() {
        return new CellReference(file, sheet, "A1");
    }
}
