package no.arealklok.economy;

import java.util.Objects;
import no.arealklok.quantity.Figure;

/**
 * How someone gets to a place (vei).
 *
 * @param metres of road
 * @param dangerous whether it is told to be dangerous for pupils, who then have a right to transport at any distance
 */
public record Way(Figure metres, boolean dangerous) {
    public Way {
        Objects.requireNonNull(metres);
    }

    public static Way of(Figure metres) {
        return new Way(metres, false);
    }
}
