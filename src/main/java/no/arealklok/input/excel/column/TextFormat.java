package no.arealklok.input.excel.column;

import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/** Names and addresses: any text, with line breaks and repeated blanks as one blank. */
record TextFormat() implements CellFormat<String> {
    @Override
    public Optional<String> read(SheetCell cell, Findings findings) {
        if (AbsentSign.isError(cell)) {
            findings.add(AbsentSign.find(cell).orElse(FindingCode.CELL_ERROR), cell);
            return Optional.empty();
        }
        return Optional.of(cell.text().replaceAll("\\s+", " "));
    }

    @Override
    public Object write(String value, String language) {
        return value;
    }
}
