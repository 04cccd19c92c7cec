package no.arealklok.input;

import java.util.Objects;
import no.arealklok.quantity.CellReference;

/**
 * The definition that a user chose to count the places of a service by.
 *
 * @param service id of the service type
 * @param definition key of the capacity rule
 * @param source the user's source; the place where it was written when none was given
 * @param place where it was written
 */
public record CapacityChoice(String service, String definition, String source, String date, CellReference place) {
    /** What comes before the service's id where choices stand among norms: {@code capacity.school}. */
    public static final String KEY = "capacity.";

    public CapacityChoice {
        Objects.requireNonNull(service);
        Objects.requireNonNull(definition);
        Objects.requireNonNull(source);
        Objects.requireNonNull(date);
        Objects.requireNonNull(place);
    }

    public String key() {
        return KEY + service;
    }
}
