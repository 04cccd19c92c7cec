package no.arealklok.consolidation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Only what a changed question changes is searched for anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplannerTest {
    /** Two pairs of schools that are too far apart to be one part. */
    private static CaseText pairs(int users) {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 1900\nC | 60 | 0 | 2000\nD | 62 | 0 | 1900")
                .units("S | school | A | 300 | %d\nT | school | B | 300 | 100".formatted(users)
                        + "\nU | school | C | 300 | 100\nV | school | D | 300 | 100");
    }

    private static int searches(ConsolidationCase facts) {
        AtomicInteger searches = new AtomicInteger();
        PlanSearch counting = (part, budget, listener) -> {
            searches.incrementAndGet();
            return part.firstOptions();
        };
        ConsolidationCase before = pairs(100).build();
        Plan today = new PlanEvaluator(before).evaluate(before.firstOptions());
        new Replanner(counting, new Prover(Optional.empty()), new SearchBudget(1, 5), score -> {}).replan(today, facts);
        return searches.get();
    }

    @Test
    void a_question_that_is_put_again_takes_no_search() {
        assertThat(searches(pairs(100).build())).isZero();
    }

    @Test
    void other_users_are_searched_for_where_they_are_and_nowhere_else() {
        assertThat(searches(pairs(101).build())).isEqualTo(1);
    }

    @Test
    void so_are_other_options() {
        ConsolidationCase facts = pairs(100)
                .build()
                .where((unit, option) -> option.isStay() || !unit.unit().id().equals("V"))
                .orElseThrow();

        assertThat(searches(facts)).isEqualTo(1);
    }
}
