package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Occupant;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.Plan;
import no.arealklok.consolidation.PlanEvaluator;
import no.arealklok.consolidation.SearchBudget;
import no.arealklok.fixture.RandomMunicipality;

/** Measures the search on the large case. Arguments: effort, then seeds. Not a test. */
final class SearchBenchmark {
    private SearchBenchmark() {}

    public static void main(String[] arguments) {
        int effort = Integer.parseInt(arguments[0]);
        ConsolidationCase facts = RandomMunicipality.large(Integer.getInteger("case", 1));
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        if (Boolean.getBoolean("verbose")) {
            System.out.println(
                    facts.occupants().stream().filter(Occupant::canMove).count() + " of "
                            + facts.occupants().size() + " units may move, "
                            + facts.occupants().stream()
                                    .mapToInt(unit -> unit.options().size())
                                    .sum() + " options, "
                            + facts.sites().size() + " sites");
            System.out.println("zero " + evaluator.zeroAlternative().score());
        }
        for (int i = 1; i < arguments.length; i++) {
            long start = ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElseThrow()
                    .toMillis();
            List<Option> choices = new OptaPlannerSearch()
                    .search(facts, new SearchBudget(Long.parseLong(arguments[i]), effort), score -> {});
            long cpu = ProcessHandle.current()
                            .info()
                            .totalCpuDuration()
                            .orElseThrow()
                            .toMillis()
                    - start;
            Plan plan = evaluator.evaluate(choices);
            System.out.println(plan.score() + " moved "
                    + choices.stream().filter(option -> !option.isStay()).count() + " cpu " + cpu / 1000.0 + " s, "
                    + effort * 1000L / Math.max(1, cpu) + " k calc/s");
        }
    }
}
