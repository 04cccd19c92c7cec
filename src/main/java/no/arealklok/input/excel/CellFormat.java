package no.arealklok.input.excel;

import java.util.Optional;

/** How a value of one kind stands in a cell: read from any hand, written in one way. */
interface CellFormat<V> {
    /** Tells what it cannot read; the value is then absent. */
    Optional<V> read(SheetCell cell, Findings findings);

    /** A String, a Double or an Integer. */
    Object write(V value, String language);

    /** As the workbook writes number formats. */
    default String numberFormat() {
        return "General";
    }
}
