package no.arealklok.travel;

import java.util.List;

/**
 * The roads of a stretch of the earth, from a map (veikart).
 *
 * @param junctions how many there are; streets name them by numbers from 0
 * @param roads what is drawn of it: roads for cars, without tracks, driveways and paths
 */
public record StreetMap(int junctions, List<Street> streets, List<DrawnRoad> roads) {
    public StreetMap {
        streets = List.copyOf(streets);
        roads = List.copyOf(roads);
    }
}
