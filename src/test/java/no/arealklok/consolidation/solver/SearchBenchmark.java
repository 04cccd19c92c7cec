package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.PlanEvaluator;
import no.arealklok.consolidation.SearchBudget;
import no.arealklok.fixture.RandomMunicipality;

/**
 * Measures the search on a large case, in CPU seconds of the whole process. Not a test. Arguments: seed of the case,
 * kilometres across, effort, then seeds of the search; the first run warms up.
 */
final class SearchBenchmark {
    private SearchBenchmark() {}

    public static void main(String[] arguments) {
        ConsolidationCase facts =
                RandomMunicipality.large(Long.parseLong(arguments[0]), Double.parseDouble(arguments[1]));
        int effort = Integer.parseInt(arguments[2]);
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        System.out.println("zero alternative " + evaluator.zeroAlternative().score());
        for (String seed : List.of(arguments).subList(3, arguments.length)) {
            long start = cpuMillis();
            List<Option> choices =
                    new OptaPlannerSearch().search(facts, new SearchBudget(Long.parseLong(seed), effort), score -> {});
            long cpu = cpuMillis() - start;
            System.out.printf(
                    "%s, %.1f s, %d k plans/s%n", evaluator.evaluate(choices).score(), cpu / 1e3, effort * 1000L / cpu);
        }
    }

    private static long cpuMillis() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    }
}
