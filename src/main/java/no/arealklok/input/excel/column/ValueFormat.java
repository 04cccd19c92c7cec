package no.arealklok.input.excel.column;

import java.util.Optional;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/** The value of an assumption: a number, or the word for a choice, which stands there as it is. */
record ValueFormat() implements CellFormat<Object> {
    /** A number: a word is told. */
    @Override
    public Optional<Object> read(SheetCell cell, Findings findings) {
        return NumberFormat.ANY.read(cell, findings).map(number -> number);
    }

    @Override
    public Object write(Object value, String language) {
        return value;
    }

    @Override
    public String numberFormat() {
        return NumberFormat.ANY.numberFormat();
    }
}
