package no.arealklok.input.excel;

import java.util.Optional;

/** Names, addresses and ids: any text, with line breaks and repeated blanks as one blank. */
record TextFormat() implements CellFormat<String> {
    @Override
    public Optional<String> read(SheetCell cell, Findings findings) {
        return Optional.of(cell.text().replaceAll("\\s+", " "));
    }

    @Override
    public Object write(String value, String language) {
        return value;
    }
}
