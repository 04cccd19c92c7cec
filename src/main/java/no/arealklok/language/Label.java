package no.arealklok.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * A name that comes with the data it names, in the languages that the data has.
 *
 * @param words by language; bokmål is always there, and stands in for every language that is not
 */
public record Label(Map<String, String> words) {
    public Label {
        if (!words.containsKey(Languages.BOKMÅL)) {
            throw new IllegalArgumentException("a name needs its words in " + Languages.BOKMÅL + ", has " + words);
        }
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Words that are the same in all languages. */
    public static Label of(String words) {
        return new Label(Map.of(Languages.BOKMÅL, words));
    }

    /** In the language asked for, or else in bokmål. */
    public String in(String language) {
        return words.getOrDefault(language, words.get(Languages.BOKMÅL));
    }

    /** Its words in every language that it has, each once. */
    public List<String> all() {
        return List.copyOf(new LinkedHashSet<>(words.values()));
    }
}
