package no.arealklok.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import no.arealklok.consolidation.bound.LagrangianBound;
import no.arealklok.consolidation.bound.LagrangianStart;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.exact.ExactSearch;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.consolidation.solver.SolverRun;

/**
 * Measures the search on facility location problems with published optima. Arguments: a folder of instances with a file
 * {@code optima.csv}, seconds of processor time for the whole engine on each, a seed, and seconds for each of
 * OptaPlanner's defaults, the search alone and the exact engine alone, 0 for none of them.
 */
final class LocationBenchmark {
    /** Of the time, for the search, where the exact engine can take the whole problem on; the rest is for the proof. */
    private static final double SEARCH_SHARE = 0.4;

    /** The same where it cannot, and the rest is for the bound. */
    private static final double LARGE_SEARCH_SHARE = 0.85;

    private static final int LARGE = 30_000;

    private static final List<String> HEADING = List.of(
            "OptaPl. %", "search %", "exact %", "engine %", "open %", "to 1 % s", "to 0.1 % s", "all s", "plans/s");

    private final double seconds;
    private final double secondsAlone;
    private final SearchBudget budget;
    private final Optional<ExactEngine> engine = CpSatEngine.load();

    private LocationBenchmark(double seconds, double secondsAlone, long seed) {
        this.seconds = seconds;
        this.secondsAlone = secondsAlone;
        this.budget = new SearchBudget(seed, 4_000_000);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Double> optima = optima(folder.resolve("optima.csv"));
        LocationBenchmark benchmark = new LocationBenchmark(
                Double.parseDouble(arguments[1]), Double.parseDouble(arguments[3]), Long.parseLong(arguments[2]));
        System.out.printf("%-16s %9s %s%n", "instance", "size", line(HEADING));
        List<double[]> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                LocationInstance instance = LocationInstance.read(file);
                double[] row = benchmark.run(instance, optima.get(instance.name()));
                rows.add(row);
                print(instance.name(), instance.facilities() + "x" + instance.customers(), row);
            }
        }
        summary("mean of " + rows.size(), rows, column -> column.average().orElse(Double.NaN));
        summary("worst", rows, column -> column.max().orElse(Double.NaN));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf("peak heap %d MB%n", peak / 1_000_000);
    }

    private static void summary(String name, List<double[]> rows, ToDoubleFunction<DoubleStream> sum) {
        double[] sums = new double[HEADING.size()];
        for (int i = 0; i < sums.length; i++) {
            int column = i;
            sums[i] = sum.applyAsDouble(rows.stream().mapToDouble(row -> row[column]));
        }
        print(name, "", sums);
    }

    private static void print(String name, String size, double[] row) {
        List<String> cells = DoubleStream.of(row)
                .mapToObj(value ->
                        Double.isNaN(value) ? "–" : String.format(Locale.ROOT, value < 1000 ? "%.3f" : "%.0f", value))
                .toList();
        System.out.printf("%-16s %9s %s%n", name, size, line(cells));
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        cells.forEach(cell -> line.append(String.format("%11s", cell)));
        return line.toString();
    }

    private static Map<String, Double> optima(Path file) throws IOException {
        Map<String, Double> optima = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        List<String> heading = List.of(lines.get(0).split(","));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",");
            optima.put(cells[heading.indexOf("name")], Double.valueOf(cells[heading.indexOf("best_known")]));
        }
        return optima;
    }

    /** The columns of {@link #HEADING}; what was not measured or not reached is not a number. */
    private double[] run(LocationInstance instance, double best) {
        ConsolidationCase facts = LocationCase.of(instance);
        double defaults = Double.NaN;
        double alone = Double.NaN;
        double exact = Double.NaN;
        double pace = Double.NaN;
        if (secondsAlone > 0) {
            double start = cpu();
            defaults = gap(
                    SolverRun.ofDefaults(facts, until(start + secondsAlone)::isStopped)
                            .choices(),
                    facts,
                    instance,
                    best);
            double second = cpu();
            SolverRun search = SolverRun.ofSearch(facts, budget, until(second + secondsAlone)::isStopped);
            pace = search.plans() / (cpu() - second);
            alone = gap(search.choices(), facts, instance, best);
            if (engine.isPresent()) {
                exact = gap(
                        new ExactSearch(engine.get()).search(facts, budget, until(cpu() + secondsAlone)),
                        facts,
                        instance,
                        best);
            }
        }
        double start = cpu();
        boolean large = (long) instance.facilities() * instance.customers() > LARGE;
        Progress progress = new Progress(
                start, start + (large ? LARGE_SEARCH_SHARE : SEARCH_SHARE) * seconds, best * instance.unit());
        List<Option> found = new PartwiseSearch(new OptaPlannerSearch(engine, Optional.of(LagrangianStart::of)))
                .search(facts, budget, progress);
        Prover.Proven proven = new Prover(engine, Optional.of(LagrangianBound::of))
                .prove(facts, found, large ? new SearchBudget(budget.seed(), 1) : budget, until(start + seconds));
        PlanScore score = score(facts, proven.choices());
        progress.improved(score);
        return new double[] {
            defaults,
            alone,
            exact,
            gap(proven.choices(), facts, instance, best),
            proven.proof().map(proof -> 100.0 * proof.costGap() / score.cost()).orElse(Double.NaN),
            progress.toOnePercent,
            progress.toOnePerMille,
            cpu() - start,
            pace
        };
    }

    /** Ends at a time, and remembers when the gap to the best known value came down. */
    private static final class Progress implements PlanSearch.SearchListener {
        private final double start;
        private final double end;
        private final double best;
        private double toOnePercent = Double.NaN;
        private double toOnePerMille = Double.NaN;

        Progress(double start, double end, double best) {
            this.start = start;
            this.end = end;
            this.best = best;
        }

        @Override
        public void improved(PlanScore score) {
            double gap = score.shortage() > 0 ? Double.POSITIVE_INFINITY : score.cost() / best - 1;
            double now = cpu() - start;
            toOnePercent = Double.isNaN(toOnePercent) && gap <= 0.01 ? now : toOnePercent;
            toOnePerMille = Double.isNaN(toOnePerMille) && gap <= 0.001 ? now : toOnePerMille;
        }

        @Override
        public boolean isStopped() {
            return cpu() > end;
        }
    }

    private static PlanSearch.SearchListener until(double end) {
        return new Progress(end, end, 1);
    }

    private static PlanScore score(ConsolidationCase facts, List<Option> choices) {
        return new PlanEvaluator(facts).score(choices);
    }

    /** In percent; infinite where someone has no place. */
    private static double gap(List<Option> choices, ConsolidationCase facts, LocationInstance instance, double best) {
        PlanScore score = score(facts, choices);
        return score.shortage() > 0
                ? Double.POSITIVE_INFINITY
                : 100 * (score.cost() / (double) instance.unit() / best - 1);
    }

    /** Processor time of the whole process, so that a busy machine gives the same. */
    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }
}
