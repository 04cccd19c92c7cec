package no.arealklok.travel;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.stream.IntStream;
import org.jgrapht.alg.interfaces.ManyToManyShortestPathsAlgorithm.ManyToManyShortestPaths;
import org.jgrapht.alg.shortestpath.CHManyToManyShortestPaths;
import org.jgrapht.alg.shortestpath.ContractionHierarchyPrecomputation;

/**
 * With a contraction hierarchy: slow to prepare, then fast for very many places. Ways are found for a block of places
 * at a time, for all pairs at once would not fit in memory.
 */
final class Hierarchy implements Rows {
    private static final int PAIRS_AT_ONCE = 1_000_000;
    private static final int THREADS = 2;
    private static final long SEED = 1;

    private final StreetGraph streets;
    private final int places;
    private final int blockSize;
    private final CHManyToManyShortestPaths<Integer, Integer> hierarchy;
    private final ConcurrentHashMap<Integer, double[][]> blocks = new ConcurrentHashMap<>();

    Hierarchy(StreetGraph streets, int places) {
        this.streets = streets;
        this.places = places;
        this.blockSize = Math.max(1, PAIRS_AT_ONCE / Math.max(1, places));
        ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newFixedThreadPool(THREADS);
        try {
            hierarchy = new CHManyToManyShortestPaths<>(
                    new ContractionHierarchyPrecomputation<>(streets.graph(), () -> new Random(SEED), threads)
                            .computeContractionHierarchy());
        } finally {
            threads.shutdown();
        }
    }

    @Override
    public double[] from(int place) {
        return blocks.computeIfAbsent(place / blockSize, this::block)[place % blockSize];
    }

    private double[][] block(int number) {
        int first = number * blockSize;
        int last = Math.min(first + blockSize, places);
        ManyToManyShortestPaths<Integer, Integer> paths =
                hierarchy.getManyToManyPaths(vertices(first, last), vertices(0, places));
        return IntStream.range(first, last)
                .mapToObj(from -> IntStream.range(0, places)
                        .mapToDouble(to -> paths.getWeight(streets.vertex(from), streets.vertex(to)))
                        .toArray())
                .toArray(double[][]::new);
    }

    private Set<Integer> vertices(int first, int last) {
        Set<Integer> vertices = new LinkedHashSet<>();
        IntStream.range(first, last).forEach(place -> vertices.add(streets.vertex(place)));
        return vertices;
    }
}
