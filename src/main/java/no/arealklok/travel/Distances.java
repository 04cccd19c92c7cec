package no.arealklok.travel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Place;
import no.arealklok.service.Mode;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Distances between buildings, or homes and buildings: over the map of roads where one was given and both lie on it,
 * else by the roads of the workbook, else great circle × detour. Where the map has both and no way between them, and
 * the workbook none either, there is no distance.
 */
public final class Distances {
    private static final String DETOUR = "travel.detour-factor";

    /** A road between two places; an edge with identity, as JGraphT wants it. */
    private static final class Road {
        private final Figure length;
        private final boolean dangerous;

        private Road(RoadLink link) {
            this.length = link.length();
            this.dangerous = link.dangerous();
        }
    }

    private final SimpleWeightedGraph<String, Road> roads = new SimpleWeightedGraph<>(Road.class);
    /** Two searches may ask at the same time. */
    private final Map<String, SingleSourcePaths<String, Road>> pathsFrom = new ConcurrentHashMap<>();

    private final Norms norms;
    private final Optional<MapRoads> map;
    /** Ids of buildings to which all ways are. */
    private final Set<String> dangerous;

    /** Of several links between the same two places, the shortest counts; a link from a place to itself does not. */
    public Distances(List<RoadLink> links, Norms norms) {
        this(links, norms, Optional.empty(), Set.of());
    }

    /**
     * @param map with the places on it, where one was given
     * @param dangerous ids of the buildings to which the way is told to be dangerous for pupils
     */
    public Distances(List<RoadLink> links, Norms norms, Optional<MapRoads> map, Set<String> dangerous) {
        this.norms = norms;
        this.map = map;
        this.dangerous = Set.copyOf(dangerous);
        links.stream().filter(link -> !link.from().equals(link.to())).forEach(this::add);
    }

    private void add(RoadLink link) {
        roads.addVertex(link.from());
        roads.addVertex(link.to());
        Road known = roads.getEdge(link.from(), link.to());
        if (known != null && known.length.value() <= link.length().value()) {
            return;
        }
        roads.removeEdge(known);
        Road road = new Road(link);
        roads.addEdge(link.from(), link.to(), road);
        roads.setEdgeWeight(road, link.length().value());
    }

    /** @return empty when no way leads there, or when there is no road and a place has no position */
    public Optional<Distance> between(Place from, Place to, Mode mode) {
        Optional<Distance> way = map.flatMap(roads -> roads.between(from, to, mode))
                .or(() -> byRoad(from.id(), to.id()))
                .or(() -> lieOnMap(from, to, mode) ? Optional.empty() : greatCircle(from, to));
        return dangerous.contains(to.id()) ? way.map(Distance::asDangerous) : way;
    }

    /** Whether the map tells how far it is, or that no way leads there. */
    public boolean lieOnMap(Place from, Place to, Mode mode) {
        return map.filter(roads -> roads.know(from, to, mode)).isPresent();
    }

    /** What the map of roads looks like; empty without a map, for the roads of the workbook have no course. */
    public List<DrawnRoad> drawnRoads() {
        return map.map(MapRoads::drawn).orElse(List.of());
    }

    private Optional<Distance> byRoad(String from, String to) {
        if (!roads.containsVertex(from) || !roads.containsVertex(to)) {
            return Optional.empty();
        }
        GraphPath<String, Road> path = pathsFrom
                .computeIfAbsent(from, source -> new DijkstraShortestPath<>(roads).getPaths(source))
                .getPath(to);
        return Optional.ofNullable(path).map(found -> {
            List<Figure> lengths =
                    found.getEdgeList().stream().map(road -> road.length).toList();
            Figure metres = Figure.computed(
                    id(from, to), Math.round(found.getWeight()), MeasureUnit.METRES, "distance.road", lengths);
            boolean somewhere = found.getEdgeList().stream().anyMatch(road -> road.dangerous);
            return new Distance(metres, Distance.Method.ROAD, somewhere);
        });
    }

    /** What would be told of the two if no roads were known; empty where one has no position. */
    public Optional<Distance> greatCircle(Place from, Place to) {
        return from.position()
                .flatMap(start -> to.position().map(end -> {
                    Figure detour = norms.figure(DETOUR);
                    Figure straight = Figure.computed(
                            "straight/" + from.id() + "/" + to.id(),
                            start.metresTo(end),
                            MeasureUnit.METRES,
                            "distance.straight",
                            degrees(from, to));
                    Figure metres = Figure.computed(
                            id(from.id(), to.id()),
                            Math.round(straight.value() * detour.value()),
                            MeasureUnit.METRES,
                            "distance.great-circle",
                            straight,
                            detour);
                    return new Distance(metres, Distance.Method.GREAT_CIRCLE);
                }));
    }

    /** The coordinates of those of the two that have some. */
    static List<Figure> degrees(Place from, Place to) {
        return Stream.of(from, to)
                .flatMap(place -> place.coordinates().stream())
                .toList();
    }

    private static String id(String from, String to) {
        return "distance/" + from + "/" + to;
    }
}
