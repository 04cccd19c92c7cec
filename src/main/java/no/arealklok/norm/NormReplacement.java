package no.arealklok.norm;

import java.util.Objects;
import no.arealklok.quantity.CellReference;

/**
 * A user's own value in place of a default.
 *
 * @param source the user's source; the place where it was written when none was given
 * @param place where it was written
 */
public record NormReplacement(String key, double value, String source, String date, CellReference place) {
    public NormReplacement {
        Objects.requireNonNull(key);
        Objects.requireNonNull(source);
        Objects.requireNonNull(date);
        Objects.requireNonNull(place);
    }
}
