package no.arealklok.consolidation.solver;

import java.util.List;
import java.util.function.BooleanSupplier;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.search.Watch;
import org.optaplanner.core.api.solver.Solver;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.impl.solver.DefaultSolver;

/**
 * A search with OptaPlanner for the benchmarks to compare with, and how fast it was.
 *
 * @param plans judged, in all
 */
public record SolverRun(List<Option> choices, long plans) {
    /** With the phases and moves that OptaPlanner has when nothing is set. */
    public static SolverRun ofDefaults(ConsolidationCase facts, BooleanSupplier stopped) {
        SolverConfig setup = SearchSetup.of(facts.occupants().size(), new SearchBudget(1, 1));
        setup.setPhaseConfigList(null);
        return of(facts, setup, stopped);
    }

    /** With this program's moves, without starter and polish. */
    public static SolverRun ofSearch(ConsolidationCase facts, SearchBudget budget, BooleanSupplier stopped) {
        return of(facts, SearchSetup.of(facts.occupants().size(), budget), stopped);
    }

    private static SolverRun of(ConsolidationCase facts, SolverConfig setup, BooleanSupplier stopped) {
        PlanDraft draft = new PlanDraft(facts);
        draft.placeThoseThatMustLeave();
        Solver<PlanDraft> solver = SolverFactory.<PlanDraft>create(setup).buildSolver();
        PlanDraft found = Watch.over(() -> solver.solve(draft), stopped, solver::terminateEarly);
        return new SolverRun(
                found.choices(),
                ((DefaultSolver<PlanDraft>) solver).getSolverScope().getScoreCalculationCount());
    }
}
