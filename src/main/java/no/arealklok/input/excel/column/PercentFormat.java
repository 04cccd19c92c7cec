package no.arealklok.input.excel.column;

import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.grid.SheetCell.Kind;

/**
 * Shares, each cell by itself: 0.92, 92, {@code 92 %} and a cell shown as percent are all 92 percent. Read as percent.
 */
record PercentFormat() implements CellFormat<Double> {
    /** A number up to this is a share of one: a unit at 3 % is likelier a mistake than one at 300 %. */
    private static final double LARGEST_SHARE = 3;

    @Override
    public Optional<Double> read(SheetCell cell, Findings findings) {
        boolean signed = cell.text().endsWith("%");
        String text = signed ? cell.text().substring(0, cell.text().length() - 1) : cell.text();
        Optional<Double> number = cell.number().or(() -> NumberText.parseCoordinate(text));
        if (number.isEmpty()) {
            findings.add(AbsentSign.find(cell).orElse(FindingCode.NOT_A_NUMBER), cell);
            return Optional.empty();
        }
        boolean share = cell.kind() == Kind.PERCENT || !signed && Math.abs(number.get()) <= LARGEST_SHARE;
        return Optional.of(share ? 100 * number.get() : number.get());
    }

    @Override
    public String numberFormat() {
        return "0";
    }

    @Override
    public Object write(Double value, String language) {
        return value;
    }
}
