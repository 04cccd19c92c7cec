package no.arealklok.consolidation.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.solver.OptaPlannerSearch;

/** Search and proof with little effort, which finds the best plan of a few units. */
final class SmallSearch {
    private static final SearchBudget BUDGET = new SearchBudget(1, 5);
    private static final Optional<ExactEngine> ENGINE = CpSatEngine.load();
    private static final Prover PROVER = new Prover(ENGINE);
    private static final PlanSearch SEARCH = new PartwiseSearch(new OptaPlannerSearch(ENGINE));

    static final Replanner REPLANNER = new Replanner(SEARCH, PROVER, BUDGET, score -> {});

    private SmallSearch() {}

    static Plan plan(ConsolidationCase facts) {
        List<Option> found = SEARCH.search(facts, BUDGET, score -> {});
        return new PlanEvaluator(facts)
                .evaluate(PROVER.prove(facts, found, BUDGET, score -> {}).choices());
    }

    /** Nothing is preferred to the plan. */
    static Preference none(Plan plan) {
        return Preference.none(plan, new Trial(unit -> Set.of(), List.of()).of(plan));
    }
}
