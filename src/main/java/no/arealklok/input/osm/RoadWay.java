package no.arealklok.input.osm;

import java.util.Optional;
import no.arealklok.travel.DrawnRoad;
import no.arealklok.travel.Passage;

/**
 * A way of the file that people may use, before it is cut at junctions.
 *
 * @param nodes indices in the store, two or more
 * @param rank empty where it is not drawn
 */
record RoadWay(int[] nodes, Passage onFoot, Passage byCar, boolean openAlong, Optional<DrawnRoad.Rank> rank) {}
