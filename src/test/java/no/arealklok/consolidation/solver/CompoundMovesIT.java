package no.arealklok.consolidation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.MoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import org.optaplanner.core.config.heuristic.selector.move.generic.ChangeMoveSelectorConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;

class CompoundMovesIT {
    static Stream<Named<MoveSelectorConfig<?>>> kinds() {
        return Stream.of(MoveKind.values()).map(kind -> Named.of(kind.name(), SearchSetup.compound(kind)));
    }

    /** Each kind with single changes, without which some kinds never find anything to do. */
    @ParameterizedTest
    @MethodSource("kinds")
    void moves_can_be_done_and_undone_without_a_wrong_score(MoveSelectorConfig<?> kind) {
        checkEachScore(kind, RandomMunicipality.small(5));
        checkEachScore(kind, RandomMunicipality.smallWithCeilings(5));
        checkEachScore(kind, RandomMunicipality.smallTakingOver(5));
    }

    private static void checkEachScore(MoveSelectorConfig<?> kind, ConsolidationCase facts) {
        PlanDraft draft = new PlanDraft(facts);
        SolverConfig config = SearchSetup.of(draft.units().size(), new SearchBudget(1, 2))
                .withEnvironmentMode(EnvironmentMode.FULL_ASSERT);
        ((LocalSearchPhaseConfig) config.getPhaseConfigList().get(0))
                .setMoveSelectorConfig(
                        new UnionMoveSelectorConfig().withMoveSelectors(new ChangeMoveSelectorConfig(), kind));

        PlanDraft found = SolverFactory.<PlanDraft>create(config).buildSolver().solve(draft);

        assertThat(PlanDraft.planScore(found.score())).isEqualTo(new PlanEvaluator(facts).score(found.choices()));
    }

    @ParameterizedTest
    @EnumSource
    void a_move_gives_a_unit_nothing_but_an_option_of_its_own(MoveKind kind) {
        Random random = new Random(1);
        int doable = 0;
        for (int seed = 0; seed < 20; seed++) {
            PlanDraft draft = new PlanDraft(RandomMunicipality.small(seed));
            for (int i = 0; i < 50; i++) {
                Sketch sketch = draft.sketch();
                kind.draw(sketch, random);
                doable += apply(sketch.move(), draft, random::nextInt);
            }
        }
        assertThat(doable).isPositive();
    }

    /** Carries the move out, and a single change with it so that units are spread. */
    private static int apply(PlacementsMove move, PlanDraft draft, IntFunction<Integer> below) {
        for (int i = 0; i < move.units().size(); i++) {
            PlannedUnit unit = move.units().get(i);
            Placement placement = move.placements().get(i);
            assertThat(unit.choices().placements()).contains(placement);
            assertThat(placement).isNotEqualTo(unit.placement());
            unit.setPlacement(placement);
        }
        PlannedUnit unit = draft.units().get(below.apply(draft.units().size()));
        unit.setPlacement(unit.choices()
                .placements()
                .get(below.apply(unit.choices().placements().size())));
        return move.units().isEmpty() ? 0 : 1;
    }
}
