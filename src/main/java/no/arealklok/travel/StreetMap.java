package no.arealklok.travel;

import java.util.List;

/**
 * The roads of a stretch of the earth, from a map (veikart).
 *
 * @param junctions how many there are; streets name them by numbers from 0
 */
public record StreetMap(int junctions, List<Street> streets) {
    public StreetMap {
        streets = List.copyOf(streets);
    }
}
