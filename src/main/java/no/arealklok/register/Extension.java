package no.arealklok.register;

import no.arealklok.quantity.Figure;

/**
 * A way in which a building can be made to hold more (utvidelse), by building on or converting.
 *
 * @param service id of the service type that gets the places
 * @param places places added, above 0
 * @param cost NOK in the register's price level, once
 */
public record Extension(String service, Figure places, Figure cost) {
    public Extension {
        if (places.whole() <= 0 || cost.value() < 0) {
            throw new IllegalArgumentException("an extension adds places at a cost: " + places + ", " + cost);
        }
    }
}
