package no.arealklok.travel;

import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.ShortestPathAlgorithm.SingleSourcePaths;
import org.jgrapht.alg.shortestpath.IntVertexDijkstraShortestPath;

/** Without preparation: one search over the whole map for each place that is asked about. */
final class OneToMany implements Rows {
    private final StreetGraph streets;
    private final int places;

    OneToMany(StreetGraph streets, int places) {
        this.streets = streets;
        this.places = places;
    }

    @Override
    public double[] from(int place) {
        SingleSourcePaths<Integer, Integer> paths =
                new IntVertexDijkstraShortestPath<>(streets.graph()).getPaths(streets.vertex(place));
        return IntStream.range(0, places)
                .mapToDouble(other -> paths.getWeight(streets.vertex(other)))
                .toArray();
    }
}
