package no.arealklok.input.excel.wording;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.language.Vocabulary;

/** A text beside a unit or building, in whatever column: it is closed, will be, or is not there yet. */
public final class ClosingRemark {
    private static final int LEAST = 5;
    private static final String OPENING =
            Vocabulary.pattern("read.opening") + "(?:\\s+" + Vocabulary.pattern("read.opening.when") + ")*\\s+20\\d\\d";
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:" + Vocabulary.pattern("read.closing") + "|" + OPENING + ")(?![\\p{L}])");
    private static final Pattern NOT =
            Pattern.compile("(?i)(?<![\\p{L}])" + Vocabulary.pattern("read.not") + "(?![\\p{L}])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");
    private static final List<String> WORDS =
            Vocabulary.words("read.closing").stream().map(HeadingText::plain).toList();

    private static final Set<String> IN_USE = plain("read.in-use");
    private static final Set<String> YES = plain("word.true");
    private static final Set<String> NO = plain("word.false");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private ClosingRemark() {}

    private static Set<String> plain(String key) {
        return Vocabulary.words(key).stream().map(HeadingText::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether it says so below a heading that was not understood: also with a typing error, or as an answer to it.
     * Where a name is read, that may well be like a word.
     */
    public static boolean isBelow(String heading, String text) {
        return isIn(text) || isMisspeltIn(text) || isAnswer(heading, text);
    }

    public static boolean isIn(String text) {
        return text.length() >= LEAST
                && CLOSING.matcher(text).find()
                && !NOT.matcher(text).find();
    }

    /**
     * Whether one of its words is one of these with a typing error: «vedlagt», with another first letter, is none, nor
     * is «nedlagte», with an ending.
     */
    private static boolean isMisspeltIn(String text) {
        List<String> words = BETWEEN.splitAsStream(HeadingText.plain(text)).toList();
        return text.length() >= LEAST
                && !NOT.matcher(text).find()
                && WORDS.stream()
                        .anyMatch(
                                known -> runs(words, known.split(" ").length).anyMatch(run -> isMisspelt(run, known)));
    }

    private static boolean isMisspelt(String run, String known) {
        return run.charAt(0) == known.charAt(0) && !run.startsWith(known) && Likeness.isTypingError(run, known);
    }

    /** Whether a heading and what stands below it say so together: «Nedlagt» 2024, «I drift» nei. */
    private static boolean isAnswer(String heading, String text) {
        String answer = HeadingText.plain(text).strip();
        return IN_USE.contains(HeadingText.plain(heading).strip())
                ? NO.contains(answer)
                : isIn(heading) && (YES.contains(answer) || YEAR.matcher(answer).find());
    }

    /** So many words after one another. */
    private static Stream<String> runs(List<String> words, int length) {
        return IntStream.rangeClosed(0, words.size() - length)
                .mapToObj(i -> words.subList(i, i + length).stream().collect(Collectors.joining(" ")))
                .filter(run -> !run.isEmpty());
    }
}
