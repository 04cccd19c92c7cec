package no.arealklok.input.excel.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.language.Languages;
import no.arealklok.language.Vocabulary;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;

/**
 * What registers call those who run a unit and those who own its building. Each word of one may stand in the column of
 * the other; a word that is none of these is of somebody who is not known.
 */
public final class OwnerWords {
    /** {@code Lia kommune}. */
    private static final Pattern MUNICIPALITY = ending("read.name.municipality");
    /** {@code Furu Barnehage AS}. */
    private static final Pattern COMPANY = ending("read.name.company");

    static final Words<Operator> OPERATOR = Words.of(FindingCode.NOT_MUNICIPAL_OR_PRIVATE, Operator.class)
            .named(Operator.MUNICIPAL, MUNICIPALITY)
            .named(Operator.PRIVATE, COMPANY);
    static final Words<Ownership> OWNERSHIP = Words.of(FindingCode.NOT_OWN_OR_LEASED, Ownership.class)
            .named(Ownership.OWNED, MUNICIPALITY)
            .named(Ownership.PRIVATE, COMPANY);

    private static final int SHORTEST = 6;
    private static final Set<String> MARKS = Stream.of("word.true", "word.false")
            .flatMap(key -> Vocabulary.words(key).stream())
            .map(HeadingText::plain)
            .collect(Collectors.toUnmodifiableSet());

    private OwnerWords() {}

    private static Pattern ending(String key) {
        return Pattern.compile("(?iu)\\S.*\\s" + Vocabulary.pattern(key));
    }

    /** Whether it names an organisation by what it is. */
    public static boolean isName(String text) {
        return MUNICIPALITY.matcher(text).matches() || COMPANY.matcher(text).matches();
    }

    /**
     * What the marks below a heading mean that is called as who runs units are: «Privat» x, «Kommunal» ja or nei. Empty
     * where the heading is another, «AS» and «Eid» are too short to be one, or something else stands below it.
     */
    public static Optional<Map<String, String>> findMarks(String heading, List<String> below) {
        String word = HeadingText.withoutParentheses(heading).strip();
        return findOperator(word)
                .filter(operator -> operator != Operator.UNKNOWN && word.length() >= SHORTEST)
                .filter(operator -> !below.isEmpty() && below.stream().allMatch(OwnerWords::isMark))
                .map(OwnerWords::meanings);
    }

    private static boolean isMark(String text) {
        return MARKS.contains(HeadingText.plain(text).strip());
    }

    private static Map<String, String> meanings(Operator ticked) {
        Operator other = ticked == Operator.PRIVATE ? Operator.MUNICIPAL : Operator.PRIVATE;
        Map<String, String> meanings = new HashMap<>();
        Vocabulary.words("word.true").forEach(mark -> meanings.put(mark, word(ticked)));
        Vocabulary.words("word.false").forEach(mark -> meanings.put(mark, word(other)));
        return meanings;
    }

    private static String word(Operator operator) {
        return OPERATOR.write(operator, Languages.BOKMÅL).toString();
    }

    /** Who runs a unit of which the word is said, in whatever column it stands. */
    public static Optional<Operator> findOperator(String word) {
        return OPERATOR.find(word);
    }
}
