package no.arealklok.language;

import java.util.Objects;

/** A name that comes with the data it names, in both languages. */
public record Label(String nb, String en) {
    public Label {
        Objects.requireNonNull(nb);
        Objects.requireNonNull(en);
    }

    /** Words that are the same in both. */
    public static Label of(String words) {
        return new Label(words, words);
    }

    public String in(String language) {
        return language.equals("en") ? en : nb;
    }
}
