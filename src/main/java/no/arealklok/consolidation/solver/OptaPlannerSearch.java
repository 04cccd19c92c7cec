package no.arealklok.consolidation.solver;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.search.Starter;
import no.arealklok.consolidation.search.Watch;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

/**
 * Local search with OptaPlanner, from «everything stays» on or from what a starter makes of it, polished by an exact
 * engine where there is one.
 */
public final class OptaPlannerSearch implements PlanSearch {
    private final Optional<ExactEngine> engine;
    private final Optional<Starter> starter;

    public OptaPlannerSearch() {
        this(Optional.empty(), Optional.empty());
    }

    public OptaPlannerSearch(Optional<ExactEngine> engine) {
        this(engine, Optional.empty());
    }

    public OptaPlannerSearch(Optional<ExactEngine> engine, Optional<Starter> starter) {
        this.engine = engine;
        this.starter = starter;
    }

    @Override
    public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
        PlanDraft draft = new PlanDraft(facts);
        int units = draft.units().size();
        if (units == 0) {
            return draft.choices();
        }
        draft.placeThoseThatMustLeave();
        starter.ifPresent(first -> {
            draft.begin(first.start(draft.nearby(), draft.choices(), budget.start(), listener::isStopped));
            listener.improved(new PlanEvaluator(facts).score(draft.choices()));
        });
        SolverConfig setup = SearchSetup.of(units, budget);
        engine.ifPresent(exact -> SearchSetup.alternate(
                setup, new Polish(exact, listener, budget.seed(), budget.polish(units)), units, budget));
        Solver<PlanDraft> solver = SolverFactory.<PlanDraft>create(setup).buildSolver();
        solver.addEventListener(
                event -> listener.improved(PlanDraft.planScore((HardMediumSoftLongScore) event.getNewBestScore())));
        return Watch.over(() -> solver.solve(draft), listener::isStopped, solver::terminateEarly)
                .choices();
    }
}
