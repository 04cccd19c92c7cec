package no.arealklok.norm;

import java.util.Objects;
import no.arealklok.language.Label;

/**
 * What came of a saving that someone else was promised (erfaring), as documented.
 *
 * @param year that it is told of
 * @param promised before, or what was expected
 * @param realised after; where nobody followed up, it says so
 */
public record Experience(Label where, int year, Label promised, Label realised, Verdict verdict, Label source) {
    /** Which way it speaks. The name shown is the message {@code experience.<name>}. */
    public enum Verdict {
        /** Merging saved money. */
        SAVED,
        /** It saved less than promised, or cost more. */
        FELL_SHORT,
        /** A promise that nobody has followed up. */
        UNKNOWN
    }

    public Experience {
        Objects.requireNonNull(where);
        Objects.requireNonNull(promised);
        Objects.requireNonNull(realised);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(source);
    }
}
