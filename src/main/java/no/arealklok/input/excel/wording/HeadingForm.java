package no.arealklok.input.excel.wording;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.HeadingUnit;
import no.arealklok.language.Vocabulary;

/**
 * A form under which a heading is looked up.
 *
 * @param dense its words as one
 * @param unit that was taken out of it
 * @param year that was taken out of it: {@code Elevtall 2025/26}
 */
public record HeadingForm(String dense, Optional<HeadingUnit> unit, OptionalInt year) {
    /** A number for each of something is not the number. */
    private static final Pattern RATE = Pattern.compile("(?:/|\\bper\\b|\\bpr\\b\\.?)\\s*(?:m2|kvm|sqm|sq\\.? ?ft|"
            + HeadingText.plain(Vocabulary.pattern("read.heading.each")) + ")\\b");

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(\\d{4}|\\d\\d)\\b");
    /** School years in short: {@code 24/25}. */
    private static final String SHORT = IntStream.range(10, 60)
            .mapToObj(year -> year + "/" + (year + 1))
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern YEAR = Pattern.compile("\\b(?:sy|fy|ay|la)?\\s?(?:((?:19|20)\\d\\d)"
            + "(?:\\s?[-/–]\\s?\\d\\d(?:\\d\\d)?)?|(?=" + SHORT + ")(\\d\\d)/\\d\\d)\\b|\\b[hv]([1-5]\\d)\\b");
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[]([^)\\]]+)[)\\]]");
    private static final Pattern COUNT =
            Pattern.compile("^" + HeadingText.plain(Vocabulary.pattern("read.heading.count")) + "\\s+");

    /** A part of the users or places, by age: {@code 0-2}, {@code 3–6 år}. */
    private static final Pattern AGE_BAND =
            Pattern.compile("(?<![\\d./])\\d{1,2} ?(?:-|–|" + Vocabulary.pattern("read.to") + ") ?\\d{1,2}(?![\\d./])");

    private static final Remembered<List<HeadingForm>> FORMS = new Remembered<>(HeadingForm::read);

    public static boolean isOfAgeBand(String heading) {
        return AGE_BAND.matcher(heading).find();
    }

    /** Most exact first. */
    public static List<HeadingForm> of(String heading) {
        return FORMS.of(heading);
    }

    private static List<HeadingForm> read(String heading) {
        Set<HeadingForm> forms = new LinkedHashSet<>();
        add(forms, HeadingText.dense(heading), Optional.empty(), OptionalInt.empty());
        String plain = HeadingText.plain(heading);
        if (!RATE.matcher(plain).find()) {
            OptionalInt year = year(plain);
            String undated = YEAR.matcher(DATE.matcher(plain).replaceAll(" ")).replaceAll(" ");
            // A year alone is no heading for anything but residents, and those were looked up above.
            HeadingUnit.find(undated)
                    .ifPresentOrElse(
                            found -> add(forms, found.rest(), Optional.of(found.unit()), year),
                            () -> add(forms, undated, year));
        }
        return List.copyOf(forms);
    }

    /** The heading without its unit and its year, its words apart; empty where it is a rate. */
    public static Optional<HeadingForm> bare(String heading) {
        String plain = HeadingText.plain(HeadingWords.apart(heading));
        if (RATE.matcher(plain).find()) {
            return Optional.empty();
        }
        String undated = YEAR.matcher(DATE.matcher(plain).replaceAll(" ")).replaceAll(" ");
        Optional<HeadingUnit.Found> found = HeadingUnit.find(undated);
        return Optional.of(new HeadingForm(
                found.map(HeadingUnit.Found::rest).orElse(undated), found.map(HeadingUnit.Found::unit), year(plain)));
    }

    /** What stands in parentheses and is neither a unit, a year, nor a word of the column's own headings. */
    public static Optional<String> unknownUnit(String heading, Column<?, ?> column) {
        Matcher parentheses = PARENTHESES.matcher(heading);
        if (HeadingUnit.find(heading).isPresent() || !parentheses.find()) {
            return Optional.empty();
        }
        String word = parentheses.group(1).strip();
        String dense = HeadingText.dense(word);
        boolean own = column.synonyms().stream()
                .anyMatch(synonym -> HeadingText.dense(synonym).contains(dense));
        return Optional.of(word)
                .filter(any -> !own && !YEAR.matcher(HeadingText.plain(word)).find());
    }

    private static void add(Set<HeadingForm> forms, String text, OptionalInt year) {
        add(forms, text, Optional.<HeadingUnit>empty(), year);
    }

    private static void add(Set<HeadingForm> forms, String text, Optional<HeadingUnit> unit, OptionalInt year) {
        String bare = HeadingText.withoutParentheses(text);
        String counted = COUNT.matcher(bare.strip()).replaceFirst("");
        for (String form : List.of(text, bare, counted)) {
            String dense = HeadingText.essence(form);
            if (!dense.isEmpty()) {
                forms.add(new HeadingForm(dense, unit, year));
            }
        }
    }

    private static OptionalInt year(String plain) {
        Matcher date = DATE.matcher(plain);
        if (date.find()) {
            int year = Integer.parseInt(date.group(1));
            return OptionalInt.of(year < 100 ? 2000 + year : year);
        }
        Matcher year = YEAR.matcher(plain);
        if (!year.find()) {
            return OptionalInt.empty();
        }
        return IntStream.rangeClosed(1, year.groupCount())
                .mapToObj(year::group)
                .filter(Objects::nonNull)
                .mapToInt(digits -> Integer.parseInt(digits.length() == 2 ? "20" + digits : digits))
                .findFirst();
    }
}
