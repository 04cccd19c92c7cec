package no.arealklok.input.excel.grid;

import java.util.Optional;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Conversion;

/**
 * A cell that is not blank.
 *
 * @param column 0 for A
 * @param text what a person sees, without surrounding blanks; whole numbers without decimals, percentages as the number
 *     behind them, dates as 2026-12-31; an uncomputed formula as itself with its equals sign
 * @param number when the cell holds a number that is not a date
 * @param conversion from the unit of its column to ours; the number and the text are as they stand in the cell
 */
public record SheetCell(
        int column,
        CellReference place,
        String text,
        Optional<Double> number,
        Kind kind,
        Optional<Conversion> conversion) {
    /** What the workbook says the cell holds. A file of text says text of all. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number shown as a percentage: 0.92 is seen as 92 %. */
        PERCENT,
        DATE,
        BOOLEAN,
        /** {@code #DIV/0!} and the like. */
        ERROR,
        /** A formula without a saved result that could not be computed here either. */
        FORMULA
    }

    SheetCell(int column, CellReference place, String text, Optional<Double> number, Kind kind) {
        this(column, place, text, number, kind, Optional.empty());
    }

    public SheetCell(int column, CellReference place, String text, Optional<Double> number) {
        this(column, place, text, number, number.isPresent() ? Kind.NUMBER : Kind.TEXT);
    }

    public SheetCell withText(String other) {
        return new SheetCell(column, place, other, number, kind, conversion);
    }

    /** A cell that names its own unit is not converted from that of its column. */
    public SheetCell in(Conversion other) {
        return number.isPresent() || !NumberText.namesUnit(text)
                ? new SheetCell(column, place, text, number, kind, Optional.of(other))
                : this;
    }
}
