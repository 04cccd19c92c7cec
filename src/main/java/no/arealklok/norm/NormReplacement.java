package no.arealklok.norm;

import java.util.Objects;

/**
 * A user's own value in place of a default.
 *
 * @param source the user's source; the place where it was written when none was given
 */
public record NormReplacement(String key, double value, String source, String date) {
    public NormReplacement {
        Objects.requireNonNull(key);
        Objects.requireNonNull(source);
        Objects.requireNonNull(date);
    }
}
