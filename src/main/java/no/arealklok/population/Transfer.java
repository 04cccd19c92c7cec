package no.arealklok.population;

import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.Figure;

/**
 * Those of one area who use a service in another (overføring).
 *
 * @param service id of the service type; empty for all that follow an area
 * @param share of the area's residents of the service's ages, 0 to 1
 */
public record Transfer(String from, String to, Optional<String> service, Figure share) {
    public Transfer {
        Objects.requireNonNull(service);
        Objects.requireNonNull(share);
        if (from.equals(to)) {
            throw new IllegalArgumentException("nobody goes from " + from + " to itself");
        }
    }

    public boolean isOf(String wanted) {
        return service.isEmpty() || service.get().equals(wanted);
    }
}
