package no.arealklok.capacity;

import no.arealklok.quantity.Figure;
import no.arealklok.service.CapacityKind;

/**
 * A unit's places by one definition (kapasitet).
 *
 * @param definition key of the capacity rule
 */
public record Capacity(String definition, CapacityKind kind, Figure places) {}
