package no.arealklok.input.excel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.quantity.Conversion;

/**
 * A unit that a heading names, such as {@code TNOK} or {@code m²}.
 *
 * @param factor from it to ours: kroner, square metres, kilowatt hours, metres
 */
record HeadingUnit(Dimension dimension, String text, double factor) {
    /** What a unit measures. */
    enum Dimension {
        MONEY,
        AREA,
        ENERGY,
        LENGTH,
        SHARE
    }

    /** A unit and the heading without it. */
    record Found(HeadingUnit unit, String rest) {}

    private record Spelling(Dimension dimension, double factor, Pattern pattern) {
        static Spelling of(Dimension dimension, double factor, String words) {
            return new Spelling(
                    dimension, factor, Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])"));
        }
    }

    private static final String THOUSAND = "(?:i )?(?:hele )?(?:1[ .,]?000|tusen|thousands?)(?: of| av)?";
    private static final String MILLION = "(?:i )?(?:hele )?(?:mill(?:ioner|ions?)?\\.?|mio\\.?)";
    private static final String SQUARE_METRES = "(?:m2|kvm|kvadratmeter|sqm|sq\\.? ?m\\.?|square met(?:er|re)s?)";
    private static final String NOK = "(?:kr\\.?|nok|kroner)";

    /** The longer spelling before the shorter that it holds. A square foot is 0.3048 m squared. */
    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of(Dimension.AREA, 1000, THOUSAND + " ?" + SQUARE_METRES + "|daa|dekar"),
            Spelling.of(Dimension.AREA, 10_000, "ha|hektar|hectares?"),
            Spelling.of(Dimension.AREA, 0.09290304, "sq\\.? ?f(?:ee)?t\\.?|square f(?:ee|oo)t|ft2|gsf"),
            Spelling.of(Dimension.AREA, 1, SQUARE_METRES),
            Spelling.of(Dimension.ENERGY, 1_000_000, "gwh"),
            Spelling.of(Dimension.ENERGY, 1000, "mwh|" + THOUSAND + " ?kwh"),
            Spelling.of(Dimension.ENERGY, 1, "kwh"),
            Spelling.of(Dimension.MONEY, 1e9, "(?:mrd\\.?|milliarder)(?: ?" + NOK + ")?"),
            Spelling.of(Dimension.MONEY, 1e6, "mnok|mkr|" + MILLION + "(?: ?" + NOK + ")?|" + NOK + " mill\\.?"),
            Spelling.of(
                    Dimension.MONEY, 1000, "tnok|tkr|knok|" + THOUSAND + "(?: ?" + NOK + ")?|" + NOK + " ?1[ .]?000"),
            Spelling.of(Dimension.MONEY, 1, NOK),
            Spelling.of(Dimension.LENGTH, 1000, "km|kilomet(?:er|re)s?"),
            Spelling.of(Dimension.LENGTH, 1, "m|met(?:er|re)s?"),
            Spelling.of(Dimension.SHARE, 0.01, "%|prosent|percent|pct\\.?"));

    /** The unit in a heading; empty when it names none. */
    static Optional<Found> find(String heading) {
        String plain = HeadingText.plain(heading);
        for (Spelling spelling : SPELLINGS) {
            Matcher matcher = spelling.pattern().matcher(plain);
            if (matcher.find()) {
                HeadingUnit unit =
                        new HeadingUnit(spelling.dimension(), shown(heading, plain, matcher), spelling.factor());
                return Optional.of(
                        new Found(unit, plain.substring(0, matcher.start()) + " " + plain.substring(matcher.end())));
            }
        }
        return Optional.empty();
    }

    /** As the owner wrote it, where making it plain did not move the letters. */
    private static String shown(String heading, String plain, Matcher matcher) {
        String source = heading.length() == plain.length() ? heading : plain;
        return source.substring(matcher.start(), matcher.end()).strip();
    }

    /** The unit of a text that is nothing but a unit, as in a row of units below the headings. */
    static Optional<HeadingUnit> parse(String text) {
        return find(text)
                .filter(found -> HeadingText.dense(found.rest()).isEmpty())
                .map(Found::unit);
    }

    /** How numbers get our unit; empty when they have it. */
    Optional<Conversion> conversion() {
        return factor == 1 ? Optional.empty() : Optional.of(new Conversion(text, factor));
    }
}
