package no.arealklok.norm;

import java.util.Objects;

/** A name that comes with the data it names, in both languages. */
public record Label(String nb, String en) {
    public Label {
        Objects.requireNonNull(nb);
        Objects.requireNonNull(en);
    }

    public String in(String language) {
        return language.equals("en") ? en : nb;
    }
}
