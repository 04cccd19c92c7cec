package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.language.Vocabulary;
import no.arealklok.quantity.Conversion;

/**
 * A unit that a heading names, such as {@code TNOK} or {@code m²}.
 *
 * @param text the usual spelling
 * @param factor from it to ours: kroner, square metres, kilowatt hours, metres
 */
public record HeadingUnit(Dimension dimension, String text, double factor) {
    /** What a unit measures. */
    public enum Dimension {
        MONEY,
        AREA,
        ENERGY,
        LENGTH,
        SHARE
    }

    /** A unit and the heading without it. */
    public record Found(HeadingUnit unit, String rest) {}

    private record Spelling(HeadingUnit unit, Pattern pattern) {
        static Spelling of(Dimension dimension, String text, double factor, String words) {
            return new Spelling(
                    new HeadingUnit(dimension, text, factor),
                    Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])"));
        }
    }

    private static final String IN = "(?:" + words("in") + " )?";
    private static final String THOUSAND = IN + "(?:1[ .,]?000|" + words("thousand") + ")(?: " + words("of") + ")?";
    private static final String MILLION = IN + words("million");
    private static final String SQUARE_METRES = words("square-metre");
    private static final String NOK = words("kroner");

    /**
     * The longer spelling before the shorter that it holds. A square foot is 0.3048 m squared, an acre 43,560 of them.
     */
    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of(Dimension.AREA, "daa", 1000, THOUSAND + " ?" + SQUARE_METRES + "|" + words("decare")),
            Spelling.of(Dimension.AREA, "acres", 4046.8564224, "acres?|acreage"),
            Spelling.of(Dimension.AREA, "ha", 10_000, words("hectare")),
            Spelling.of(Dimension.AREA, "sq ft", 0.09290304, "sq\\.? ?f(?:ee)?t\\.?|square f(?:ee|oo)t|ft2|gsf|sf"),
            Spelling.of(Dimension.AREA, "m²", 1, SQUARE_METRES),
            Spelling.of(Dimension.ENERGY, "GWh", 1_000_000, "gwh"),
            Spelling.of(Dimension.ENERGY, "MWh", 1000, "mwh|" + THOUSAND + " ?kwh"),
            Spelling.of(Dimension.ENERGY, "kWh", 1, "kwh"),
            Spelling.of(Dimension.MONEY, "mrd. kr", 1e9, words("billion") + "(?: ?" + NOK + ")?"),
            Spelling.of(
                    Dimension.MONEY, "MNOK", 1e6, "mnok|mkr|" + MILLION + "(?: ?" + NOK + ")?|" + NOK + " mill\\.?"),
            Spelling.of(
                    Dimension.MONEY,
                    "TNOK",
                    1000,
                    "tnok|tkr|knok|" + THOUSAND + "(?: ?" + NOK + ")?|" + NOK + " ?1[ .]?000"),
            Spelling.of(Dimension.MONEY, "kr", 1, NOK),
            Spelling.of(Dimension.LENGTH, "km", 1000, words("kilometre")),
            Spelling.of(Dimension.LENGTH, "m", 1, words("metre")),
            Spelling.of(Dimension.SHARE, "%", 0.01, words("percent")));

    static String words(String unit) {
        return Vocabulary.pattern("read.unit." + unit);
    }

    /** The unit in a heading; empty when it names none. */
    public static Optional<Found> find(String heading) {
        String plain = HeadingText.plain(heading);
        for (Spelling spelling : SPELLINGS) {
            Matcher matcher = spelling.pattern().matcher(plain);
            if (matcher.find()) {
                return Optional.of(new Found(
                        spelling.unit(), plain.substring(0, matcher.start()) + " " + plain.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }

    /** The unit of a text that is nothing but a unit, as in a row of units below the headings. */
    public static Optional<HeadingUnit> parse(String text) {
        return find(text)
                .filter(found -> HeadingText.dense(found.rest()).isEmpty())
                .map(Found::unit);
    }

    /** How numbers get our unit; empty when they have it. */
    public Optional<Conversion> conversion() {
        return factor == 1 ? Optional.empty() : Optional.of(new Conversion(text, factor));
    }
}
