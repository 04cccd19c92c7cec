package no.arealklok.consolidation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link SearchPropertyIT} draws more. */
class SearchPropertyTest {
    static final int FEW = 10;

    @Test
    void no_plan_is_worse_than_the_zero_alternative_or_breaks_a_rule() {
        for (int seed = 0; seed < FEW; seed++) {
            checkAgainstZero(seed);
        }
    }

    static void checkAgainstZero(long seed) {
        ConsolidationCase facts = RandomMunicipality.ofAnyKind(seed);
        PlanEvaluator evaluator = new PlanEvaluator(facts);

        PlanScore found = evaluator.score(search(facts, 1));

        assertThat(found)
                .as("seed %d", seed)
                .isLessThanOrEqualTo(evaluator.zeroAlternative().score());
        assertThat(found.violations()).as("seed %d", seed).isZero();
    }

    @Test
    void the_same_seed_and_budget_give_the_same_plan() {
        assertThat(search(RandomMunicipality.of(1, 60), 5)).isEqualTo(search(RandomMunicipality.of(1, 60), 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_best_of_all_plans_is_found_where_all_can_be_tried(long seed) {
        isBest(RandomMunicipality.tiny(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_best_of_all_plans_is_found_where_leaving_loses_grants_elsewhere(long seed) {
        isBest(RandomMunicipality.tinyWithGrants(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void and_where_one_service_takes_over_the_rooms_of_another(long seed) {
        isBest(RandomMunicipality.tinyTakingOver(seed));
    }

    static void isBest(ConsolidationCase facts) {
        PlanEvaluator evaluator = new PlanEvaluator(facts);

        PlanScore found = evaluator.score(search(facts, 20));

        assertThat(found).isEqualTo(best(evaluator, facts, facts.stayOptions().toArray(Option[]::new), 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void and_where_some_take_over_from_others(long seed) {
        isBest(RandomMunicipality.tinyCrowded(seed));
    }

    private static PlanScore best(PlanEvaluator evaluator, ConsolidationCase facts, Option[] choices, int next) {
        if (next == choices.length) {
            return evaluator.score(List.of(choices));
        }
        PlanScore best = null;
        for (Option option : facts.occupants().get(next).options()) {
            choices[next] = option;
            PlanScore score = best(evaluator, facts, choices, next + 1);
            best = best == null || score.compareTo(best) < 0 ? score : best;
        }
        return best;
    }

    private static List<Option> search(ConsolidationCase facts, int effort) {
        return new OptaPlannerSearch().search(facts, new SearchBudget(1, effort), score -> {});
    }
}
