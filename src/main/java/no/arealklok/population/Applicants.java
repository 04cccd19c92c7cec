package no.arealklok.population;

import java.util.Objects;
import no.arealklok.quantity.Figure;

/**
 * People known to need a place (kjente søkere).
 *
 * @param service id of the service type
 * @param year from which they need it
 */
public record Applicants(String service, int year, Figure persons) {
    public Applicants {
        Objects.requireNonNull(service);
        Objects.requireNonNull(persons);
    }
}
