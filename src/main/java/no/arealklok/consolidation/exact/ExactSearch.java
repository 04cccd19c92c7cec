package no.arealklok.consolidation.exact;

import java.util.List;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.search.Subproblem;

/** The exact engine alone, for small cases and to check the other search by. */
public final class ExactSearch implements PlanSearch {
    private final ExactEngine engine;

    public ExactSearch(ExactEngine engine) {
        this.engine = engine;
    }

    /** @return the first options where no choice obeys all rules */
    @Override
    public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
        Subproblem whole = Subproblem.whole(facts, facts.firstOptions());
        double work = budget.proof(whole.free().size());
        return engine.solve(whole, work, listener::isStopped)
                .map(ExactEngine.Answer::choices)
                .orElseGet(whole::plan);
    }
}
