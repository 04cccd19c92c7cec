package no.arealklok.input.excel.grid;

import no.arealklok.finding.FindingCode;

/** Whether a number can be what it says: no more than there can be, and enough to be told from nothing. */
public final class PossibleNumber {
    /** Less of anything is none that can be printed, but a slip of a formula or a file. */
    private static final double LEAST = 1e-6;

    private PossibleNumber() {}

    /** As written, but for hundreds of noughts after the sign. */
    private static String shorter(String text, double number) {
        String power = Double.toString(number);
        return power.length() < text.length() ? power : text;
    }

    /** @param findings told of one that cannot be, at its cell */
    public static boolean is(double number, SheetCell cell, double most, Findings findings) {
        double size = Math.abs(number);
        if (size > most) {
            findings.add(FindingCode.VALUE_IMPOSSIBLE, cell, FigureText.of(most));
        } else if (size > 0 && size < LEAST) {
            findings.add(FindingCode.VALUE_NEARLY_ZERO, cell.place(), shorter(cell.text(), number));
        }
        return size <= most && (size == 0 || size >= LEAST);
    }
}
