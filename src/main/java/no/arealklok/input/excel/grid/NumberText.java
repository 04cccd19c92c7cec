package no.arealklok.input.excel.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.language.Vocabulary;

/** A number written as text the Norwegian way: {@code 1 234,5}, {@code kr 1.200.000,-}, {@code 450 m²}. */
public final class NumberText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F]+");
    private static final Pattern BEFORE = Pattern.compile("^" + Vocabulary.pattern("read.number.before"));
    private static final Pattern AFTER =
            Pattern.compile("(,-+|,–|m2|m²|kwh|" + Vocabulary.pattern("read.number.after") + ")$");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+(,\\d+)?");
    private static final Pattern DECIMAL_POINT = Pattern.compile("-?\\d+\\.\\d+");
    private static final Pattern POINTS_BETWEEN_THOUSANDS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA_BETWEEN_THOUSANDS = Pattern.compile("[1-9]\\d{0,2},\\d{3}");
    private static final Pattern COMMAS_BETWEEN_THOUSANDS =
            Pattern.compile("-?\\d{1,3}((,\\d{3})+\\.\\d+|(,\\d{3}){2,})");

    /** As a heading names them, and those that are the same in all languages. */
    private static final Pattern UNIT = Pattern.compile(Stream.of(
                    "kroner", "million", "billion", "thousand", "square-metre", "decare")
            .map(unit -> Vocabulary.pattern("read.unit." + unit))
            .collect(Collectors.joining("|", "(?i)(?<!\\p{L})(?:", "|mnok|tnok|tkr|kwh|mwh|gwh|m2|m²|sq)(?!\\p{L})")));

    /** Of what is no number, but letters 0 to 9: a larger one would be infinite. */
    private static final int MOST_DIGITS = 300;

    private NumberText() {}

    /** Whether the text tells its unit itself: {@code 12 mill. kr}. */
    public static boolean namesUnit(String text) {
        return UNIT.matcher(text).find();
    }

    /** A quantity: {@code 1.234} is one thousand two hundred and thirty-four. */
    public static Optional<Double> parse(String text) {
        String digits = digits(text);
        if (POINTS_BETWEEN_THOUSANDS.matcher(digits).matches()) {
            return parseDigits(digits.replace(".", ""));
        }
        return parseDigits(digits);
    }

    /** Whether a comma parts thousands the English way, where the number is whole: {@code 54,017}. */
    public static boolean hasCommaBetweenThousands(String text) {
        return COMMA_BETWEEN_THOUSANDS.matcher(digits(text)).matches();
    }

    /** A coordinate: {@code 59.940} has three decimals. */
    public static Optional<Double> parseCoordinate(String text) {
        return parseDigits(digits(text));
    }

    private static Optional<Double> parseDigits(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (DECIMAL_COMMA.matcher(digits).matches()) {
            return Optional.of(Double.valueOf(digits.replace(',', '.')));
        }
        if (DECIMAL_POINT.matcher(digits).matches()) {
            return Optional.of(Double.valueOf(digits));
        }
        if (COMMAS_BETWEEN_THOUSANDS.matcher(digits).matches()) {
            return Optional.of(Double.valueOf(digits.replace(",", "")));
        }
        return Optional.empty();
    }

    private static String digits(String text) {
        String dense =
                BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace('\u2212', '-');
        String started = BEFORE.matcher(dense).replaceFirst("");
        return AFTER.matcher(started).replaceFirst("");
    }
}
