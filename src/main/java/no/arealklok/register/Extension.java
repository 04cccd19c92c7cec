package no.arealklok.register;

import java.util.Optional;
import no.arealklok.quantity.Figure;

/**
 * A way in which a building can be made to hold more (utvidelse), by building on or converting.
 *
 * @param service id of the service type that gets the places
 * @param places places added, above 0
 * @param cost NOK in the register's price level, once
 * @param takesOver id of another service type, whose rooms in the building become the places: all its units must have
 *     left first; empty where nobody needs to leave
 */
public record Extension(String service, Figure places, Figure cost, Optional<String> takesOver) {
    public Extension {
        if (places.whole() <= 0 || cost.value() < 0) {
            throw new IllegalArgumentException("an extension adds places at a cost: " + places + ", " + cost);
        }
        if (takesOver.filter(service::equals).isPresent()) {
            throw new IllegalArgumentException("a service does not take over its own rooms: " + service);
        }
    }

    /** One that needs nobody to leave. */
    public Extension(String service, Figure places, Figure cost) {
        this(service, places, cost, Optional.empty());
    }
}
