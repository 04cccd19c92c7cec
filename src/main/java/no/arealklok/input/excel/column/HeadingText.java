package no.arealklok.input.excel.column;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.arealklok.language.Vocabulary;

/** Headings and words made comparable: without case, accents, punctuation, blanks and line breaks. */
public final class HeadingText {
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    /** Words that tell nothing at either end of a heading. */
    private static final Set<String> FILLERS = Vocabulary.words("read.heading.filler").stream()
            .map(HeadingText::plain)
            .collect(Collectors.toUnmodifiableSet());

    private HeadingText() {}

    /** In lower case and without accents; punctuation stays. */
    public static String plain(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(lower)
                .replaceAll("")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("\u00AD", "");
    }

    /** All words as one. */
    public static String dense(String text) {
        return String.join("", words(text));
    }

    /** All words as one, without fillers at either end. */
    public static String essence(String text) {
        List<String> words = new ArrayList<>(words(text));
        while (words.size() > 1 && FILLERS.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && FILLERS.contains(words.get(0))) {
            words.remove(0);
        }
        return String.join("", words);
    }

    public static String withoutParentheses(String text) {
        return PARENTHESES.matcher(text).replaceAll(" ");
    }

    /** The forms under which a word is looked up, most exact first: with and without what stands in parentheses. */
    public static List<String> forms(String text) {
        Set<String> forms = new LinkedHashSet<>(List.of(dense(text), dense(withoutParentheses(text))));
        forms.remove("");
        return List.copyOf(forms);
    }

    private static List<String> words(String text) {
        return Arrays.stream(OTHER_THAN_WORDS.split(plain(text.replace("%", " percent "))))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
