package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.search.SearchBudget;
import org.optaplanner.core.config.heuristic.selector.move.MoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.phase.PhaseConfig;
import org.optaplanner.core.config.phase.custom.CustomPhaseConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** How OptaPlanner searches. Counted, never timed, so that the same budget gives the same plan. */
final class SearchSetup {
    private static final int ACCEPTED_MOVES_A_STEP = 4;

    /** Of the first round of search and polish. */
    private static final long FIRST_PLANS_A_UNIT = 200;

    private static final long FEWEST_PLANS = 10_000;

    private SearchSetup() {}

    /** @param units number of units that may move */
    static SolverConfig of(int units, SearchBudget budget) {
        return new SolverConfig()
                .withSolutionClass(PlanDraft.class)
                .withEntityClasses(PlannedUnit.class)
                .withConstraintProviderClass(PlanConstraints.class)
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(budget.seed())
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withPhases(localSearch(units, budget.plans(units)));
    }

    private static LocalSearchPhaseConfig localSearch(int units, long plans) {
        return new LocalSearchPhaseConfig()
                .withTerminationConfig(new TerminationConfig()
                        .withScoreCalculationCountLimit(plans)
                        .withUnimprovedStepCountLimit(stagnation(units)))
                .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                        .withMoveSelectorList(moves())
                        .withSelectedCountLimit(patience(units)))
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(memory(plans)))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(ACCEPTED_MOVES_A_STEP));
    }

    /** Steps without a better plan after which the search has settled. */
    private static int stagnation(int units) {
        return 2000 + 50 * units;
    }

    /** Moves tried in a step before the best of those refused is taken: without it the search can stand still. */
    private static long patience(int units) {
        return Math.max(1000L, 20L * units);
    }

    /**
     * Scores that late acceptance remembers: with too many for the budget the search ends before it settles, with too
     * few it stops at the first plan that no single move improves.
     */
    private static int memory(long plans) {
        return (int) Math.max(100, Math.min(1000, plans / 3000));
    }

    /**
     * The search in rounds, each twice as long as the one before and each polished: wherever the search is stopped,
     * most of what it has found is polished.
     */
    @SuppressWarnings("rawtypes") // as OptaPlanner declares it
    static void alternate(SolverConfig setup, Polish polish, int units, SearchBudget budget) {
        CustomPhaseConfig polishing = new CustomPhaseConfig();
        polishing.setCustomPhaseCommandList(List.of(polish));
        List<PhaseConfig> phases = new ArrayList<>();
        long left = budget.plans(units);
        for (long plans = Math.max(FEWEST_PLANS, FIRST_PLANS_A_UNIT * units); left > 0; plans *= 2) {
            phases.add(localSearch(units, Math.min(plans, left)));
            phases.add(polishing);
            left -= plans;
        }
        setup.withPhaseList(phases);
    }

    @SuppressWarnings("rawtypes") // as OptaPlanner declares it
    private static List<MoveSelectorConfig> moves() {
        List<MoveSelectorConfig> moves = new ArrayList<>();
        moves.add(weighted(new ChangeMoveSelectorConfig(), 4));
        for (MoveKind kind : MoveKind.values()) {
            moves.add(weighted(compound(kind), kind.weight()));
        }
        return moves;
    }

    /** Moves of one kind, without a weight. */
    static MoveIteratorFactoryConfig compound(MoveKind kind) {
        return new MoveIteratorFactoryConfig()
                .withMoveIteratorFactoryClass(CompoundMoves.class)
                .withMoveIteratorFactoryCustomProperties(Map.of("kind", kind.name()));
    }

    private static <C extends MoveSelectorConfig<C>> C weighted(C config, double weight) {
        config.setFixedProbabilityWeight(weight);
        return config;
    }
}
