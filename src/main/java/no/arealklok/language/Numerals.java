package no.arealklok.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import no.arealklok.quantity.Percent;

/** How numbers are written in a language; the only place that decides it. Rounds half up. */
public final class Numerals {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 6;
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';

    private final boolean english;
    private final DecimalFormatSymbols symbols;

    private Numerals(boolean english) {
        this.english = english;
        // Set by hand: a Java version that brings new locale data must not change a report.
        symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(english ? ',' : NO_BREAK_SPACE);
        symbols.setDecimalSeparator(english ? '.' : ',');
        symbols.setMinusSign(MINUS);
    }

    /** @param language {@code en}; anything else is written the Norwegian way */
    public static Numerals of(String language) {
        return new Numerals(language.equals("en"));
    }

    public String whole(long value) {
        return decimal(BigDecimal.valueOf(value));
    }

    /** With as many decimals as the scale. */
    public String decimal(BigDecimal value) {
        int decimals = Math.max(0, value.scale());
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public String decimal(double value, int decimals) {
        return decimal(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** With the decimals it has, six at most: a rate of 3.5 % is 0.035, not 0.04. */
    public String exact(double value) {
        return decimal(BigDecimal.valueOf(value)
                .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    /** 1 250 000 kr, NOK 1,250,000. */
    public String money(long nok) {
        return english ? "NOK" + NO_BREAK_SPACE + whole(nok) : whole(nok) + NO_BREAK_SPACE + "kr";
    }

    /** 1,3 mill. kr, NOK 1.3 million. */
    public String millions(long nok) {
        String number = decimal(BigDecimal.valueOf(nok).divide(MILLION, 1, RoundingMode.HALF_UP));
        return english
                ? "NOK" + NO_BREAK_SPACE + number + NO_BREAK_SPACE + "million"
                : number + NO_BREAK_SPACE + "mill." + NO_BREAK_SPACE + "kr";
    }

    /** 62 %, 62%. */
    public String percent(Percent percent) {
        return whole(percent.value()) + (english ? "%" : NO_BREAK_SPACE + "%");
    }

    /** Never grouped. */
    public String year(int year) {
        return Integer.toString(year);
    }

    /** The signs that others who write numbers must use. */
    public Signs signs() {
        return new Signs(
                String.valueOf(symbols.getGroupingSeparator()),
                String.valueOf(symbols.getDecimalSeparator()),
                String.valueOf(symbols.getMinusSign()));
    }

    public record Signs(String group, String decimal, String minus) {}
}
