package no.arealklok.travel;

import com.graphhopper.routing.EdgeToEdgeRoutingAlgorithm;
import com.graphhopper.routing.ch.CHRoutingAlgorithmFactory;
import com.graphhopper.routing.ch.PrepareContractionHierarchies;
import com.graphhopper.routing.ev.DecimalEncodedValue;
import com.graphhopper.routing.ev.DecimalEncodedValueImpl;
import com.graphhopper.routing.util.EncodingManager;
import com.graphhopper.routing.weighting.SpeedWeighting;
import com.graphhopper.storage.BaseGraph;
import com.graphhopper.storage.CHConfig;
import com.graphhopper.storage.RoutingCHGraph;
import com.graphhopper.storage.RoutingCHGraphImpl;
import com.graphhopper.util.PMap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.arealklok.quantity.Position;
import no.arealklok.service.Mode;
import org.jgrapht.Graph;

/**
 * All ways between places on a made-up town of streets: one search for each place, a contraction hierarchy, and pair by
 * pair with GraphHopper's; each in a program of its own. Prints a table. Run by the profile {@code benchmark}.
 */
public final class RoadBenchmark {
    private static final int MANY = 1_000;
    /** Pair by pair takes the square of the time. */
    private static final int FEW = 200;
    /** Streets from one main road to the next. */
    private static final int NEIGHBOURHOOD = 10;

    private static final String HEAP = "2g";
    private static final long LONGEST_SECONDS = 1_800;

    private final int side;
    private final StreetMap town;

    private RoadBenchmark(int side) {
        this.side = side;
        this.town = new StreetMap(side * side, streets(), List.of());
    }

    /** @param arguments sides of square towns, in junctions; or one side and who measures it */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2 && !Character.isDigit(arguments[1].charAt(0))) {
            RoadBenchmark benchmark = new RoadBenchmark(Integer.parseInt(arguments[0]));
            switch (arguments[1]) {
                case "one-to-many" -> benchmark.measure(arguments[1], MANY, OneToMany::new);
                case "hierarchy" -> benchmark.measure(arguments[1], MANY, Hierarchy::new);
                case "hierarchy-few" -> benchmark.measure(arguments[1], FEW, Hierarchy::new);
                default -> benchmark.measure(arguments[1], FEW, PairByPair::new);
            }
            return;
        }
        System.out.println("| junctions | arcs | ways | who | preparation, processor s (by the clock) | "
                + "all ways, processor s (by the clock) | heap in use after | sum of metres |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String side : arguments) {
            for (String who : List.of("one-to-many", "hierarchy", "hierarchy-few", "graphhopper")) {
                run(side, who);
            }
        }
    }

    /**
     * Streets of 100 m, bent: every tenth is a main road and whole; in the neighbourhoods between them a third of the
     * stretches is missing, and where a street would meet a main road or its neighbour three of four. A tenth of all is
     * one-way.
     */
    private List<Street> streets() {
        Random random = new Random(side);
        List<Position> corners = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            int row = i / side;
            int column = i % side;
            double north = row + random.nextDouble() / 2;
            double east = column + random.nextDouble() / 2;
            corners.add(new Position(60 + north * 0.0009, 10 + east * 0.0018));
        }
        List<Street> streets = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            if (i % side + 1 < side && open(i / side, i % side, random)) {
                streets.add(street(i, i + 1, corners, random));
            }
            if (i + side < side * side && open(i % side, i / side, random)) {
                streets.add(street(i, i + side, corners, random));
            }
        }
        return streets;
    }

    private static boolean open(int street, int stretch, Random random) {
        if (street % NEIGHBOURHOOD == 0) {
            return true;
        }
        boolean meetsMainRoad = stretch % NEIGHBOURHOOD == 0 || stretch % NEIGHBOURHOOD == NEIGHBOURHOOD - 1;
        return meetsMainRoad ? random.nextInt(4) == 0 : random.nextInt(3) > 0;
    }

    private static Street street(int from, int to, List<Position> corners, Random random) {
        Passage passage = random.nextInt(10) == 0 ? Passage.FORTH : Passage.BOTH;
        return new Street(from, to, List.of(corners.get(from), corners.get(to)), Passage.BOTH, passage, true);
    }

    private interface Preparation {
        Rows of(StreetGraph streets, int places);
    }

    private void measure(String who, int places, Preparation preparation) {
        Random random = new Random(1);
        StreetGrid grid = new StreetGrid(town, Mode.BY_CAR);
        List<Foothold> footholds = new ArrayList<>();
        while (footholds.size() < places) {
            Position place =
                    new Position(60 + random.nextDouble() * side * 0.0009, 10 + random.nextDouble() * side * 0.0018);
            grid.nearest(place, 200, street -> true).ifPresent(footholds::add);
        }
        StreetGraph graph = new StreetGraph(town, Mode.BY_CAR, footholds);
        Timed<Rows> prepared = Timed.of(() -> preparation.of(graph, places));
        Timed<Double> all = Timed.of(() -> sum(prepared.result, places));
        System.gc();
        System.out.printf(
                Locale.ROOT,
                "| %,d | %,d | %,d × %,d | %s | %.1f (%.1f) | %.1f (%.1f) | %,d MB | %,.0f |%n",
                side * side,
                graph.graph().edgeSet().size(),
                places,
                places,
                who,
                prepared.processor,
                prepared.clock,
                all.processor,
                all.clock,
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20,
                all.result);
    }

    /** In whole metres, of those that a way leads to; the others count a million. */
    private static double sum(Rows rows, int places) {
        double sum = 0;
        for (int i = 0; i < places; i++) {
            for (double millimetres : rows.from(i)) {
                sum += Double.isFinite(millimetres) ? Math.rint(millimetres / 1000) : 1e6;
            }
        }
        return sum;
    }

    private record Timed<R>(R result, double processor, double clock) {
        static <R> Timed<R> of(Supplier<R> work) {
            double processor = processorSeconds();
            long clock = System.nanoTime();
            R result = work.get();
            return new Timed<>(result, processorSeconds() - processor, (System.nanoTime() - clock) / 1e9);
        }
    }

    /** Of the whole program: other programs do not count, however busy the machine. */
    private static double processorSeconds() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    /** GraphHopper's contraction hierarchy over the same arcs; it has no search for many pairs at once. */
    private static final class PairByPair implements Rows {
        private static final double SPEED = 36;

        private final StreetGraph streets;
        private final int places;
        private final RoutingCHGraph hierarchy;

        PairByPair(StreetGraph streets, int places) {
            this.streets = streets;
            this.places = places;
            DecimalEncodedValue speed = new DecimalEncodedValueImpl("speed", 7, 1, true);
            BaseGraph base =
                    new BaseGraph.Builder(EncodingManager.start().add(speed).build()).create();
            Graph<Integer, Integer> graph = streets.graph();
            for (Integer arc : graph.edgeSet()) {
                base.edge(graph.getEdgeSource(arc), graph.getEdgeTarget(arc))
                        .setDistance(graph.getEdgeWeight(arc) / 1000)
                        .set(speed, SPEED, 0);
            }
            base.freeze();
            CHConfig config = CHConfig.nodeBased("car", new SpeedWeighting(speed));
            PrepareContractionHierarchies.Result prepared =
                    PrepareContractionHierarchies.fromGraph(base, config).doWork();
            hierarchy = RoutingCHGraphImpl.fromGraph(base, prepared.getCHStorage(), prepared.getCHConfig());
        }

        @Override
        public double[] from(int place) {
            double[] row = new double[places];
            for (int i = 0; i < places; i++) {
                EdgeToEdgeRoutingAlgorithm search = new CHRoutingAlgorithmFactory(hierarchy).createAlgo(new PMap());
                com.graphhopper.routing.Path path = search.calcPath(streets.vertex(place), streets.vertex(i));
                row[i] = path.isFound() ? path.getDistance() * 1000 : Double.POSITIVE_INFINITY;
            }
            return row;
        }
    }

    private static void run(String side, String who) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RoadBenchmark.class.getName(),
                        side,
                        who)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly().waitFor();
            System.out.printf(Locale.ROOT, "| %s² | – | – | %s | does not finish | – | – | – |%n", side, who);
        }
    }
}
