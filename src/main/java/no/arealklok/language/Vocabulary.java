package no.arealklok.language;

import java.util.List;
import java.util.stream.Collectors;

/** Words that stand in registers: a bundle has several for one thing, parted by commas. */
public final class Vocabulary {
    private Vocabulary() {}

    /** Those of one language, the usual one first. */
    public static List<String> words(String key, String language) {
        return List.of(Messages.of(language).text(key).split(", "));
    }

    /** Those of all languages: nobody tells in which a register is. */
    public static List<String> words(String key) {
        return Languages.all().stream()
                .flatMap(language -> words(key, language).stream())
                .distinct()
                .toList();
    }

    /** The same as the alternatives of a pattern. */
    public static String pattern(String key) {
        return words(key).stream().collect(Collectors.joining("|", "(?:", ")"));
    }
}
