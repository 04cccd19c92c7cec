package no.arealklok.travel;

/**
 * The point on a road that is nearest to a place (festepunkt); ways to and from the place are measured there.
 *
 * @param street index of the street
 * @param millimetres along the street
 * @param metresAway from the place, as the crow flies
 */
record Foothold(int street, long millimetres, double metresAway) {}
