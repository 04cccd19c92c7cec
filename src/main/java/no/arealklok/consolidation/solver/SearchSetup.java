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
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/** How OptaPlanner searches. Counted, never timed, so that the same budget gives the same plan. */
final class SearchSetup {
    private static final int ACCEPTED_MOVES_A_STEP = 4;

    private SearchSetup() {}

    /** @param units number that may move */
    static SolverConfig of(int units, SearchBudget budget) {
        return new SolverConfig()
                .withSolutionClass(PlanDraft.class)
                .withEntityClasses(PlannedUnit.class)
                .withConstraintProviderClass(PlanConstraints.class)
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(budget.seed())
                .withMoveThreadCount(SolverConfig.MOVE_THREAD_COUNT_NONE)
                .withTerminationConfig(new TerminationConfig().withScoreCalculationCountLimit(judged(budget)))
                .withPhases(new LocalSearchPhaseConfig()
                        .withMoveSelectorConfig(new UnionMoveSelectorConfig().withMoveSelectorList(moves(units)))
                        .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(memory(budget)))
                        .withForagerConfig(
                                new LocalSearchForagerConfig().withAcceptedCountLimit(ACCEPTED_MOVES_A_STEP)));
    }

    private static long judged(SearchBudget budget) {
        return budget.effort() * 1000L;
    }

    private static int memory(SearchBudget budget) {
        return (int) Math.max(20, Math.min(1000, judged(budget) / Integer.getInteger("la", 1000)));
    }

    @SuppressWarnings("rawtypes") // as OptaPlanner declares it
    private static List<MoveSelectorConfig> moves(int units) {
        List<MoveSelectorConfig> moves = new ArrayList<>();
        moves.add(weighted(new ChangeMoveSelectorConfig(), Integer.getInteger("wc", 400) / 100.0));
        moves.add(weighted(new SwapMoveSelectorConfig(), Integer.getInteger("ws", 200) / 100.0));
        for (MoveKind kind : MoveKind.values()) {
            moves.add(weighted(compound(kind), Integer.getInteger("w" + kind.name(), 15) / 100.0));
        }
        return moves;
    }

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
