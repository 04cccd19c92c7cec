package no.arealklok.norm;

import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.CellReference;

/**
 * A user's own value in place of a default.
 *
 * @param source the user's source; the place where it was written when none was given
 * @param range how far off the user thinks it may be
 * @param place where it was written
 */
public record NormReplacement(
        String key, double value, Optional<Range> range, String source, String date, CellReference place) {
    public NormReplacement {
        Objects.requireNonNull(key);
        Objects.requireNonNull(range);
        Objects.requireNonNull(source);
        Objects.requireNonNull(date);
        Objects.requireNonNull(place);
    }

    /** Without a range of its own. */
    public NormReplacement(String key, double value, String source, String date, CellReference place) {
        this(key, value, Optional.empty(), source, date, place);
    }
}
