package no.arealklok.register;

import java.util.Optional;
import no.arealklok.quantity.Figure;

/**
 * A way in which a building can be made to hold more (utvidelse), by building on or converting.
 *
 * @param service id of the service type that gets the places
 * @param places places added, above 0
 * @param stated what it costs in the register: NOK in its price level, once; empty for a conversion of which it says
 *     nothing
 * @param takesOver id of another service type, whose rooms in the building become the places: all its units must have
 *     left first; empty where nobody needs to leave
 */
public record Extension(String service, Figure places, Optional<Figure> stated, Optional<String> takesOver) {
    public Extension {
        if (places.whole() <= 0 || stated.filter(cost -> cost.value() < 0).isPresent()) {
            throw new IllegalArgumentException("an extension adds places at a cost: " + places + ", " + stated);
        }
        if (takesOver.filter(service::equals).isPresent()) {
            throw new IllegalArgumentException("a service does not take over its own rooms: " + service);
        }
    }

    public Extension(String service, Figure places, Figure cost, Optional<String> takesOver) {
        this(service, places, Optional.of(cost), takesOver);
    }

    /** One that needs nobody to leave. */
    public Extension(String service, Figure places, Figure cost) {
        this(service, places, cost, Optional.empty());
    }

    /** The same at a price. */
    public Extension at(Figure cost) {
        return new Extension(service, places, cost, takesOver);
    }

    /**
     * NOK, once.
     *
     * @throws java.util.NoSuchElementException where neither the register nor anyone since has said it
     */
    public Figure cost() {
        return stated.orElseThrow();
    }
}
