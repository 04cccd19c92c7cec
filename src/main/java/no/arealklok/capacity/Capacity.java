package no.arealklok.capacity;

import no.arealklok.quantity.Figure;

/**
 * A unit's places by one definition (kapasitet).
 *
 * @param definition key of the capacity rule
 */
public record Capacity(String definition, Figure places) {}
