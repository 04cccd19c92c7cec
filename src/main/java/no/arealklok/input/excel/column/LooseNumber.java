package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.language.Vocabulary;

/**
 * A number that was not written as a number only, and what is told about it.
 *
 * @param value what was read all the same
 */
record LooseNumber(double value, FindingCode told) {
    /** Which of two numbers with a slash between a column means: {@code 240/390} is pupils and places. */
    enum Part {
        NEITHER,
        FIRST,
        SECOND
    }

    private record Scale(double factor, Pattern after) {
        static Scale of(double factor, String words) {
            return new Scale(
                    factor,
                    Pattern.compile("(?i)^(.*\\d)\\s*(?:" + words + ")\\s*(?:(?:" + HeadingUnit.words("of") + " )?"
                            + HeadingUnit.words("kroner") + "\\.?)?$"));
        }
    }

    private static final Pattern ABOUT =
            Pattern.compile("(?i)^(?:" + Vocabulary.pattern("read.about") + "|[~≈±])\\s*(.+)$");
    /** Statistics Norway marks a provisional number with a star. */
    private static final Pattern MARKED = Pattern.compile("^(.*\\d)\\s*\\*+$");

    /** «271¹», «271 1)», «300 (inkl. paviljong)»: a footnote's sign or a remark. */
    private static final Pattern NOTED = Pattern.compile(
            "^(.*\\d)\\s*(?:[¹²³⁰⁴-⁹ᵃᵇᶜ†‡]+|\\s\\d{1,2}\\)|\\([^()]*\\p{L}[^()]*\\)|\\[[^\\[\\]]*\\])\\s*$",
            Pattern.DOTALL);
    /** As in Switzerland. */
    private static final Pattern APOSTROPHES = Pattern.compile("^\\d{1,3}(?:['’´]\\d{3})+$");

    private static final List<Scale> SCALES = List.of(
            Scale.of(1e9, HeadingUnit.words("billion")),
            Scale.of(1e6, HeadingUnit.words("million") + "|mnok|mkr|gwh"),
            Scale.of(1000, HeadingUnit.words("thousand") + "|tnok|tkr|mwh|mål|" + HeadingUnit.words("decare")),
            Scale.of(4046.8564224, "acres?"),
            Scale.of(0.09290304, "sq\\.?\\s?ft\\.?|square feet"));
    private static final Pattern CURRENCY_BEFORE = Pattern.compile("(?i)^(mnok|tnok)\\s*(.*)$");
    private static final Pattern RANGE =
            Pattern.compile("^(.*\\d)\\s*(?:-|–|—|" + Vocabulary.pattern("read.to") + ")\\s*(\\d.*)$");
    private static final Pattern TWO = Pattern.compile("^(.*\\d)\\s*/\\s*(\\d.*)$");

    private static final Pattern COUNTED =
            Pattern.compile("(?i)^(.*\\d)\\s*" + Vocabulary.pattern("read.counted") + "$");

    /** A range wider than this, last over first, says too little for its middle to be used. */
    private static final double WIDEST_RANGE = 2;

    static Optional<LooseNumber> find(String text, Part part) {
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return NumberText.parse(about.group(1))
                    .or(() -> scaled(about.group(1)))
                    .map(number -> new LooseNumber(number, FindingCode.NUMBER_APPROXIMATE));
        }
        Matcher marked = MARKED.matcher(text);
        if (marked.matches()) {
            return NumberText.parse(marked.group(1))
                    .map(number -> new LooseNumber(number, FindingCode.NUMBER_PROVISIONAL));
        }
        Optional<Double> noted = noted(text);
        if (noted.isPresent()) {
            return noted.map(number -> new LooseNumber(number, FindingCode.NUMBER_WITH_NOTE));
        }
        Matcher counted = COUNTED.matcher(text);
        if (part != Part.NEITHER && counted.matches()) {
            return NumberText.parse(counted.group(1)).map(number -> new LooseNumber(number, FindingCode.NUMBER_SCALED));
        }
        return scaled(text)
                .map(number -> new LooseNumber(number, FindingCode.NUMBER_SCALED))
                .or(() -> range(text).map(number -> new LooseNumber(number, FindingCode.NUMBER_RANGE)))
                .or(() -> part(text, part).map(number -> new LooseNumber(number, FindingCode.NUMBER_OF_TWO)));
    }

    private static Optional<Double> noted(String text) {
        Matcher noted = NOTED.matcher(text);
        if (noted.matches()) {
            return NumberText.parse(noted.group(1));
        }
        return APOSTROPHES.matcher(text).matches() ? NumberText.parse(text.replaceAll("['’´]", "")) : Optional.empty();
    }

    private static Optional<Double> scaled(String text) {
        Matcher before = CURRENCY_BEFORE.matcher(text);
        String turned = before.matches() ? before.group(2) + " " + before.group(1) : text;
        for (Scale scale : SCALES) {
            Matcher matcher = scale.after().matcher(turned);
            if (matcher.matches()) {
                return NumberText.parse(matcher.group(1)).map(number -> number * scale.factor());
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> range(String text) {
        Matcher range = RANGE.matcher(text);
        Optional<Double> low = range.matches() ? NumberText.parse(range.group(1)) : Optional.empty();
        Optional<Double> high = range.matches() ? NumberText.parse(range.group(2)) : Optional.empty();
        boolean narrow =
                low.isPresent() && high.isPresent() && low.get() < high.get() && high.get() <= WIDEST_RANGE * low.get();
        return narrow ? Optional.of((low.get() + high.get()) / 2) : Optional.empty();
    }

    private static Optional<Double> part(String text, Part part) {
        Matcher two = TWO.matcher(text);
        return part == Part.NEITHER || !two.matches()
                ? Optional.empty()
                : NumberText.parse(two.group(part == Part.FIRST ? 1 : 2));
    }
}
