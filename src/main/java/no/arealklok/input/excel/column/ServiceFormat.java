package no.arealklok.input.excel.column;

import java.util.Optional;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/** The name of a service type: read as it stands, written as its label. The record itself holds the type's id. */
record ServiceFormat() implements CellFormat<String> {
    @Override
    public Optional<String> read(SheetCell cell, Findings findings) {
        return Formats.TEXT.read(cell, findings);
    }

    @Override
    public Object write(String value, String language) {
        return value;
    }
}
