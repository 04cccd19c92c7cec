package no.arealklok.input.osm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.quantity.Bounds;
import no.arealklok.travel.DrawnRoad;
import no.arealklok.travel.Passage;
import no.arealklok.travel.StreetMap;

/** Picks the roads of a stretch of the earth out of a file, in two readings. */
final class StreetReader {
    private final CarRules cars = new CarRules();
    private final FootRules walkers = new FootRules();
    private final Bounds within;
    private final NodeStore nodes = new NodeStore();
    private final Map<Long, Barrier> barriers = new HashMap<>();
    private final List<RoadWay> ways = new ArrayList<>();
    private boolean roads;

    StreetReader(Bounds within) {
        this.within = within;
    }

    OsmSink nodes() {
        return new OsmSink() {
            @Override
            public void node(long id, double latitude, double longitude, Map<String, String> tags) {
                if (within.contains(latitude, longitude)) {
                    nodes.add(id, latitude, longitude);
                    addBarrier(id, tags);
                }
            }
        };
    }

    private void addBarrier(long id, Map<String, String> tags) {
        if (tags.containsKey("barrier")) {
            Barrier barrier = new Barrier(walkers.stops(tags), cars.stops(tags));
            if (barrier.stopsAny()) {
                barriers.put(id, barrier);
            }
        }
    }

    OsmSink ways() {
        nodes.sort();
        return new OsmSink() {
            @Override
            public void way(long[] refs, Map<String, String> tags) {
                Passage onFoot = walkers.passage(tags);
                Passage byCar = cars.passage(tags);
                if (onFoot != Passage.NONE || byCar != Passage.NONE) {
                    roads = true;
                    Optional<DrawnRoad.Rank> rank = byCar == Passage.NONE ? Optional.empty() : CarRules.rank(tags);
                    addParts(refs, part -> new RoadWay(part, onFoot, byCar, !RoadRules.ferry(tags), rank));
                }
            }
        };
    }

    /** A way that leaves the stretch and comes back is two; nodes that the file lacks cut it too. */
    private void addParts(long[] refs, Function<int[], RoadWay> way) {
        int[] part = new int[refs.length];
        int length = 0;
        for (int i = 0; i <= refs.length; i++) {
            int node = i < refs.length ? nodes.index(refs[i]) : -1;
            if (node >= 0) {
                part[length++] = node;
            } else {
                if (length > 1) {
                    ways.add(way.apply(Arrays.copyOf(part, length)));
                }
                length = 0;
            }
        }
    }

    /** Whether the file has any road at all, here or elsewhere. */
    boolean sawRoads() {
        return roads;
    }

    StreetMap map() {
        Map<Integer, Barrier> stopping = new HashMap<>();
        barriers.forEach((id, barrier) -> stopping.put(nodes.index(id), barrier));
        return new StreetAssembly(nodes, stopping).assemble(ways);
    }
}
