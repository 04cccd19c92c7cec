package no.arealklok.input.excel;

import java.util.Optional;
import no.arealklok.quantity.CellReference;

/**
 * A cell that is not blank.
 *
 * @param column 0 for A
 * @param text what a person sees, without surrounding blanks; whole numbers without decimals, percentages as the number
 *     behind them, dates as 2026-12-31; an uncomputed formula as itself with its equals sign
 * @param number when the cell holds a number that is not a date
 */
record SheetCell(int column, CellReference place, String text, Optional<Double> number, Kind kind) {
    /** What the workbook says the cell holds. A file of text says text of all. */
    enum Kind {
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

    SheetCell(int column, CellReference place, String text, Optional<Double> number) {
        this(column, place, text, number, number.isPresent() ? Kind.NUMBER : Kind.TEXT);
    }
}
