package no.arealklok.input.osm;

import java.util.Map;
import no.arealklok.quantity.Bounds;

/** Is told what stands in a file, in the order of the file. */
interface OsmSink {
    /** What the file says that it covers; not every file does. */
    default void bounds(Bounds bounds) {}

    default void node(long id, double latitude, double longitude, Map<String, String> tags) {}

    default void way(long[] nodes, Map<String, String> tags) {}

    /** Whether it has heard enough. */
    default boolean done() {
        return false;
    }
}
