package no.arealklok.travel;

import no.arealklok.quantity.Figure;

/**
 * A stretch of road, open in both directions.
 *
 * @param from a building's id or the name of a junction
 * @param length metres, above 0
 * @param dangerous whether pupils who walk it have a right to transport, however short their way (farlig skolevei)
 */
public record RoadLink(String from, String to, Figure length, boolean dangerous) {
    public RoadLink {
        if (length.value() <= 0) {
            throw new IllegalArgumentException("a road from " + from + " to " + to + " needs a length");
        }
    }
}
