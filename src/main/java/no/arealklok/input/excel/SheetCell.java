package no.arealklok.input.excel;

import java.util.Optional;
import no.arealklok.quantity.CellReference;

/**
 * A cell that is not blank.
 *
 * @param column 0 for A
 * @param text what a person sees, without surrounding blanks; whole numbers without decimals, dates as 2026-12-31
 * @param number when the cell holds a number that is not a date
 */
record SheetCell(int column, CellReference place, String text, Optional<Double> number) {}
