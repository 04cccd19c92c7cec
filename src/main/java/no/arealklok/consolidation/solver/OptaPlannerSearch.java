package no.arealklok.consolidation.solver;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.ExactEngine;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.PlanSearch;
import no.arealklok.consolidation.SearchBudget;
import no.arealklok.consolidation.Watch;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

/** Local search with OptaPlanner, from «everything stays» on, polished by an exact engine where there is one. */
public final class OptaPlannerSearch implements PlanSearch {
    private final Optional<ExactEngine> engine;

    public OptaPlannerSearch() {
        this(Optional.empty());
    }

    public OptaPlannerSearch(Optional<ExactEngine> engine) {
        this.engine = engine;
    }

    @Override
    public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
        PlanDraft draft = new PlanDraft(facts);
        if (draft.units().isEmpty()) {
            return draft.choices();
        }
        draft.placeThoseThatMustLeave();
        SolverConfig setup = SearchSetup.of(draft.units().size(), budget);
        engine.ifPresent(exact -> SearchSetup.with(
                new Polish(
                        exact,
                        listener,
                        budget.seed(),
                        budget.polish(draft.units().size())),
                setup));
        Solver<PlanDraft> solver = SolverFactory.<PlanDraft>create(setup).buildSolver();
        solver.addEventListener(
                event -> listener.improved(PlanDraft.planScore((HardMediumSoftLongScore) event.getNewBestScore())));
        return Watch.over(() -> solver.solve(draft), listener::isStopped, solver::terminateEarly)
                .choices();
    }
}
