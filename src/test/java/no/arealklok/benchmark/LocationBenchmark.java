package no.arealklok.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.ExactEngine;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.PartwiseSearch;
import no.arealklok.consolidation.PlanEvaluator;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.PlanSearch;
import no.arealklok.consolidation.Prover;
import no.arealklok.consolidation.SearchBudget;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.solver.OptaPlannerSearch;

/**
 * Measures the search on facility location problems with published optima. Arguments: a folder of instances with a file
 * {@code optima.csv}, seconds of processor time for each, a seed, and seconds for the search alone beside it, 0 for none.
 */
final class LocationBenchmark {
    /** Of the time, for the search; the rest is for the proof. */
    private static final double SEARCH_SHARE = 0.6;

    private final double seconds;
    private final double secondsAlone;
    private final long seed;
    private final Optional<ExactEngine> engine = CpSatEngine.load();

    private LocationBenchmark(double seconds, double secondsAlone, long seed) {
        this.seconds = seconds;
        this.secondsAlone = secondsAlone;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Map<String, Double> optima = optima(folder.resolve("optima.csv"));
        LocationBenchmark benchmark = new LocationBenchmark(
                Double.parseDouble(arguments[1]), Double.parseDouble(arguments[3]), Long.parseLong(arguments[2]));
        System.out.printf(
                Locale.ROOT, "%-16s %9s %9s %9s %9s %7s%n", "instance", "size", "search %", "engine %", "bound %", "s");
        double[] sums = new double[3];
        double worst = 0;
        int count = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                LocationInstance instance = LocationInstance.read(file);
                double[] gaps = benchmark.run(instance, optima.get(instance.name()));
                worst = Math.max(worst, gaps[1]);
                count++;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += gaps[i];
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "mean of %d: search alone %.3f %%, engine %.3f %% (worst %.3f %%), bound %.3f %%%n",
                count,
                sums[0] / count,
                sums[1] / count,
                worst,
                sums[2] / count);
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

    /** Gaps in percent: of the search alone and of search, polish and proof to the published value, and to the bound. */
    private double[] run(LocationInstance instance, double best) {
        ConsolidationCase facts = LocationCase.of(instance);
        double start = cpu();
        List<Option> found = search(facts, engine, start + SEARCH_SHARE * seconds);
        Prover.Proven proven = new Prover(engine).prove(facts, found, budget(), until(start + seconds));
        PlanScore score = score(facts, proven.choices());
        double spent = cpu() - start;
        double[] gaps = {
            secondsAlone == 0 ? Double.NaN : gap(alone(facts), instance, best),
            gap(score, instance, best),
            proven.proof().map(proof -> 100.0 * proof.costGap() / score.cost()).orElse(Double.NaN)
        };
        System.out.printf(
                Locale.ROOT,
                "%-16s %9s %9.3f %9.3f %9.3f %7.1f%n",
                instance.name(),
                instance.facilities() + "x" + instance.customers(),
                gaps[0],
                gaps[1],
                gaps[2],
                spent);
        return gaps;
    }

    private PlanScore alone(ConsolidationCase facts) {
        return score(facts, search(facts, Optional.empty(), cpu() + secondsAlone));
    }

    private List<Option> search(ConsolidationCase facts, Optional<ExactEngine> polish, double end) {
        return new PartwiseSearch(new OptaPlannerSearch(polish)).search(facts, budget(), until(end));
    }

    private SearchBudget budget() {
        return new SearchBudget(seed, 4_000_000);
    }

    private static PlanSearch.SearchListener until(double end) {
        return new PlanSearch.SearchListener() {
            @Override
            public void improved(PlanScore score) {}

            @Override
            public boolean isStopped() {
                return cpu() > end;
            }
        };
    }

    private static PlanScore score(ConsolidationCase facts, List<Option> choices) {
        return new PlanEvaluator(facts).evaluate(choices).score();
    }

    /** Infinite where someone has no place. */
    private static double gap(PlanScore score, LocationInstance instance, double best) {
        return score.shortage() > 0
                ? Double.POSITIVE_INFINITY
                : 100 * (score.cost() / (double) instance.unit() / best - 1);
    }

    /** Processor time of the whole process, so that a busy machine gives the same. */
    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }
}
