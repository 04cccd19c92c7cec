package no.arealklok.consolidation.solver;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.ExactEngine;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.PlanSearch;
import no.arealklok.consolidation.SearchBudget;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;

/** Local search with OptaPlanner, from «everything stays» on, polished by an exact engine where there is one. */
public final class OptaPlannerSearch implements PlanSearch {
    private static final int MILLIS_BETWEEN_LOOKS = 100;

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
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "search-watch");
            thread.setDaemon(true);
            return thread;
        });
        try {
            watch.scheduleWithFixedDelay(
                    () -> endIf(listener.isStopped(), solver), 0, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
            return solver.solve(draft).choices();
        } finally {
            watch.shutdownNow();
        }
    }

    private static void endIf(boolean stopped, Solver<PlanDraft> solver) {
        if (stopped) {
            solver.terminateEarly();
        }
    }
}
