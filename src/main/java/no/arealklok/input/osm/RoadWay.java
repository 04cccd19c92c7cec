package no.arealklok.input.osm;

import no.arealklok.travel.Passage;

/**
 * A way of the file that people may use, before it is cut at junctions.
 *
 * @param nodes indices in the store, two or more
 */
record RoadWay(int[] nodes, Passage onFoot, Passage byCar, boolean openAlong) {}
