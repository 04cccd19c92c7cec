package no.arealklok.input.excel.grid;

import java.math.BigDecimal;

/** A number as a finding names it: 240 and not 240.0. */
public final class FigureText {
    private FigureText() {}

    public static String of(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
