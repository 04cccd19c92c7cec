package no.arealklok.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.arealklok.consolidation.bound.LagrangianBound;
import no.arealklok.consolidation.bound.LagrangianStart;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.Part;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.fixture.RandomMunicipality;

/**
 * Measures search and proof on made-up municipalities. Arguments: a seed, the effort in thousand plans, and numbers of
 * units.
 */
final class MunicipalityBenchmark {
    private MunicipalityBenchmark() {}

    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[0]);
        SearchBudget budget = new SearchBudget(seed, Integer.parseInt(arguments[1]));
        System.out.printf(
                "%6s %6s %8s %9s %9s %9s %8s %8s %8s%n",
                "units", "parts", "largest", "zero", "search", "engine", "bound %", "cpu s", "wall s");
        for (String units : Arrays.asList(arguments).subList(2, arguments.length)) {
            run(RandomMunicipality.of(seed, Integer.parseInt(units)), budget);
        }
    }

    private static void run(ConsolidationCase facts, SearchBudget budget) {
        Optional<ExactEngine> engine = CpSatEngine.load();
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        int[] parts = Part.of(facts).stream()
                .mapToInt(part -> part.originals().size())
                .toArray();
        double cpu = cpu();
        long start = System.nanoTime();
        List<Option> found = new PartwiseSearch(new OptaPlannerSearch(engine, Optional.of(LagrangianStart::of)))
                .search(facts, budget, score -> {});
        Prover.Proven proven =
                new Prover(engine, Optional.of(LagrangianBound::of)).prove(facts, found, budget, score -> {});
        PlanScore score = evaluator.score(proven.choices());
        System.out.printf(
                Locale.ROOT,
                "%6d %6d %8d %9.1f %9.1f %9.1f %8.3f %8.1f %8.1f   short %d → %d, of which at most %s%n",
                facts.occupants().size(),
                parts.length,
                Arrays.stream(parts).max().orElse(0),
                evaluator.zeroAlternative().score().cost() / 1e6,
                evaluator.score(found).cost() / 1e6,
                score.cost() / 1e6,
                proven.proof()
                        .map(proof -> 100.0 * proof.costGap() / score.cost())
                        .orElse(Double.NaN),
                cpu() - cpu,
                (System.nanoTime() - start) / 1e9,
                evaluator.zeroAlternative().score().shortage(),
                score.shortage(),
                proven.proof().map(proof -> Long.toString(proof.shortageGap())).orElse("unknown"));
    }

    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }
}
