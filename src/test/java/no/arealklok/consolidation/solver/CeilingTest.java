package no.arealklok.consolidation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ceilings on what happens in a year, against every plan that there is; {@link CeilingIT} draws more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CeilingTest {
    private static final SearchBudget BUDGET = new SearchBudget(1, 20);

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void the_search_finds_the_best_plan_under_ceilings_and_no_proof_says_more_than_is_so(long seed) {
        isBestUnderCeilings(RandomMunicipality.tinyWithCeilings(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void and_where_one_service_takes_over_the_rooms_of_another(long seed) {
        isBestUnderCeilings(RandomMunicipality.tinyTakingOverWithCeilings(seed));
    }

    static void isBestUnderCeilings(ConsolidationCase facts) {
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        PlanScore best = best(evaluator, facts, facts.stayOptions().toArray(Option[]::new), 0);
        Optional<ExactEngine> engine = CpSatEngine.load();

        List<Option> found = new PartwiseSearch(new OptaPlannerSearch(engine)).search(facts, BUDGET, score -> {});
        Prover.Proven proven = new Prover(engine).prove(facts, found, BUDGET, score -> {});

        assertThat(evaluator.score(found)).isEqualTo(best);
        assertThat(evaluator.score(proven.choices())).isEqualTo(best);
        assertThat(proven.proof().isPresent()).isEqualTo(engine.isPresent() && best.violations() == 0);
        proven.proof().map(Proof::costGap).ifPresent(gap -> assertThat(gap).isNotNegative());
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
}
