package no.arealklok.input.excel;

import java.math.BigDecimal;

/** A number as a finding names it: 240 and not 240.0. */
final class FigureText {
    private FigureText() {}

    static String of(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
