package no.arealklok.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import no.arealklok.quantity.Percent;

/** How numbers are written in a language, by the {@code numerals} of its own bundle. Rounds half up. */
public final class Numerals {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int MOST_DECIMALS = 6;
    private static final char MINUS = '\u2212';

    private final Properties texts;
    private final DecimalFormatSymbols symbols;

    private Numerals(Properties texts) {
        this.texts = texts;
        // Set by hand: a Java version that brings new locale data must not change a report.
        symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(texts.getProperty("numerals.group").charAt(0));
        symbols.setDecimalSeparator(texts.getProperty("numerals.decimal").charAt(0));
        symbols.setMinusSign(MINUS);
    }

    /** @throws IllegalArgumentException when the language is not one of {@link Languages#all()} */
    public static Numerals of(String language) {
        return new Numerals(Bundles.of(language));
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
        return in("numerals.money", whole(nok));
    }

    /** 1,3 mill. kr, NOK 1.3 million. */
    public String millions(long nok) {
        return in("numerals.millions", decimal(BigDecimal.valueOf(nok).divide(MILLION, 1, RoundingMode.HALF_UP)));
    }

    /** Two digits of it, rounded up: 45 mill. kr for 44 504 124 kroner, 12 000 kr for 11 400. */
    public String roughly(long nok) {
        BigDecimal two = BigDecimal.valueOf(nok).round(new MathContext(2, RoundingMode.UP));
        return two.compareTo(MILLION) < 0
                ? money(two.longValueExact())
                : in("numerals.millions", decimal(two.divide(MILLION).stripTrailingZeros()));
    }

    /** 62 %, 62%. */
    public String percent(Percent percent) {
        return in("numerals.percent", whole(percent.value()));
    }

    private String in(String key, String number) {
        return MessageFormat.format(texts.getProperty(key), number);
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
