package no.arealklok.travel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import no.arealklok.quantity.Position;
import no.arealklok.service.Mode;

/** The shortest ways between places over the streets of a map, by one mode (veier). */
final class Ways {
    /**
     * From so many places on, on a map of so many junctions, a contraction hierarchy is prepared sooner than all of
     * them are searched from; by the benchmark of roads.
     */
    private static final int MANY = 2_000;

    private static final int LARGE = 500_000;

    private static final double MILLIMETRES = 1000;

    private final Map<String, Integer> indices = new HashMap<>();
    private final List<Foothold> footholds = new ArrayList<>();
    private final StreetGraph graph;
    private Rows rows;
    /** Two searches may ask at the same time. */
    private final Map<Integer, double[]> known = new ConcurrentHashMap<>();

    /**
     * @param places by name, in an order that is the same each time
     * @param near metres; a stub is passed over where another road is so near
     * @param farthest metres; a place with no road so near is not on the map
     */
    Ways(StreetMap map, Mode mode, Map<String, Position> places, double near, double farthest) {
        StreetGrid grid = new StreetGrid(map, mode);
        Stubs stubs = new Stubs(map, mode);
        places.forEach((name, position) -> grid.nearest(position, near, street -> !stubs.contains(street))
                .or(() -> grid.nearest(position, farthest, street -> true))
                .ifPresent(foothold -> {
                    indices.put(name, footholds.size());
                    footholds.add(foothold);
                }));
        graph = new StreetGraph(map, mode, footholds);
    }

    /** Prepared when first asked: not every mode is. */
    private synchronized Rows rows() {
        if (rows == null) {
            boolean worthPreparing = footholds.size() >= MANY && graph.junctions() >= LARGE;
            rows = worthPreparing ? new Hierarchy(graph, footholds.size()) : new OneToMany(graph, footholds.size());
        }
        return rows;
    }

    Optional<Foothold> foothold(String place) {
        return Optional.ofNullable(indices.get(place)).map(footholds::get);
    }

    boolean know(String from, String to) {
        return indices.containsKey(from) && indices.containsKey(to);
    }

    /** @return empty when no way leads there, or when a place is not on the map */
    OptionalDouble metres(String from, String to) {
        if (!know(from, to)) {
            return OptionalDouble.empty();
        }
        double found =
                known.computeIfAbsent(indices.get(from), index -> rows().from(index))[indices.get(to)] / MILLIMETRES;
        return Double.isFinite(found) ? OptionalDouble.of(found) : OptionalDouble.empty();
    }
}
