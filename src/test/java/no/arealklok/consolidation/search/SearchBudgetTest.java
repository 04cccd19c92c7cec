package no.arealklok.consolidation.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchBudgetTest {
    private final SearchBudget budget = new SearchBudget(1, 100);

    @Test
    void work_grows_with_the_units_of_a_part_up_to_a_thousand() {
        assertThat(budget.plans(100)).isEqualTo(100_000);
        assertThat(budget.plans(1000)).isEqualTo(1_000_000);
        assertThat(budget.plans(5000)).isEqualTo(1_000_000);
        assertThat(budget.polish(5000)).isEqualTo(budget.polish(1000));
        assertThat(budget.proof(5000)).isEqualTo(budget.proof(1000));
    }

    /** The rival, the other good plans and the price of each directive. */
    @Test
    void a_question_beside_takes_a_tenth_however_large_the_municipality() {
        assertThat(budget.followUp().plans(100)).isEqualTo(10_000);
        assertThat(budget.followUp().plans(5000)).isEqualTo(100_000);
        assertThat(new SearchBudget(1, 5).followUp().effort()).isEqualTo(1);
    }
}
