package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/** How a value of one kind stands in a cell: read from any hand, written in one way. */
public interface CellFormat<V> {
    /** Tells what it cannot read; the value is then absent. */
    Optional<V> read(SheetCell cell, Findings findings);

    /** A String, a Double or an Integer. */
    Object write(V value, String language);

    /** As the workbook writes number formats; text, or a spreadsheet makes dates of grades and numbers of ids. */
    default String numberFormat() {
        return "@";
    }

    /** The words that can stand in the cell, where these are few. */
    default List<String> choices(String language) {
        return List.of();
    }
}
