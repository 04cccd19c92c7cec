package no.arealklok.consolidation.solver;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.SearchBudget;
import org.optaplanner.core.config.heuristic.selector.move.MoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.SwapMoveSelectorConfig;
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
                .withPhases(new LocalSearchPhaseConfig()
                        .withTerminationConfig(new TerminationConfig()
                                .withScoreCalculationCountLimit(budget.plans(units))
                                .withUnimprovedStepCountLimit(stagnation(units)))
                        .withMoveSelectorConfig(new UnionMoveSelectorConfig()
                                .withMoveSelectorList(moves())
                                .withSelectedCountLimit(patience(units)))
                        .withAcceptorConfig(
                                new LocalSearchAcceptorConfig().withLateAcceptanceSize(memory(budget.plans(units))))
                        .withForagerConfig(
                                new LocalSearchForagerConfig().withAcceptedCountLimit(ACCEPTED_MOVES_A_STEP)));
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

    /** With a phase after the search. */
    @SuppressWarnings("rawtypes") // as OptaPlanner declares it
    static SolverConfig with(Polish polish, SolverConfig setup) {
        CustomPhaseConfig phase = new CustomPhaseConfig();
        phase.setCustomPhaseCommandList(List.of(polish));
        List<PhaseConfig> phases = new ArrayList<>(setup.getPhaseConfigList());
        phases.add(phase);
        return setup.withPhaseList(phases);
    }

    @SuppressWarnings("rawtypes") // as OptaPlanner declares it
    private static List<MoveSelectorConfig> moves() {
        List<MoveSelectorConfig> moves = new ArrayList<>();
        moves.add(weighted(new ChangeMoveSelectorConfig(), 4));
        moves.add(weighted(new SwapMoveSelectorConfig(), 0.25));
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
