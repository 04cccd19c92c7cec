package no.arealklok.input.excel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms under which a heading or a word is looked up: without case, blanks, punctuation and accents, then also
 * without what stands in parentheses and without a unit at the end.
 */
final class HeadingText {
    private static final Pattern PARENTHESES = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
    private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Set<String> UNITS =
            Set.of("m2", "kvm", "kr", "nok", "kwh", "m", "meter", "metres", "ar", "year", "per", "pr", "i");
    /** Leaving one of these out would change a value by a factor, or make a total of a rate. */
    private static final Pattern SCALE = Pattern.compile(
            "(?i)\\b(km|mill|mnok|tnok|mrd|tusen|thousand|million|mwh|gwh|daa|dekar|ha|\\d*000|prosent|percent)\\b"
                    + "|%|(/|\\bper|\\bpr\\.?)\\s*(m2|m²|kvm|sqm)");

    private HeadingText() {}

    /** Most exact first. */
    static List<String> forms(String text) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(dense(words(text)));
        if (!SCALE.matcher(text).find()) {
            forms.add(dense(withoutUnits(words(text))));
            forms.add(dense(withoutUnits(words(PARENTHESES.matcher(text).replaceAll(" ")))));
        }
        forms.remove("");
        return List.copyOf(forms);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.replace("%", " percent "), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        String ascii = ACCENTS.matcher(plain)
                .replaceAll("")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("\u00AD", "");
        return Arrays.stream(OTHER_THAN_WORDS.split(ascii))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<String> withoutUnits(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        while (rest.size() > 1 && UNITS.contains(rest.get(rest.size() - 1))) {
            rest.remove(rest.size() - 1);
        }
        return rest;
    }

    private static String dense(List<String> words) {
        return String.join("", words);
    }
}
