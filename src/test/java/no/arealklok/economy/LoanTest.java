package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoanTest {
    @Test
    void equal_instalments_and_interest_on_what_is_left_start_the_year_after() {
        // 500 000 of a million over two years at 10 %: 250 000 + 50 000, then 250 000 + 25 000
        assertThat(new Loan(0.5, 2, 0.1).costs(List.of(0L, 1_000_000L, 0L, 0L, 0L)))
                .containsExactly(0L, 0L, 300_000L, 275_000L, 0L);
    }

    @Test
    void the_norms_borrow_all_over_thirty_years_at_a_real_rate_that_can_be_another() {
        Loan loan = Loan.of(new CaseText().norms());

        assertThat(loan).isEqualTo(new Loan(1, 30, 0.016));
        assertThat(loan.withRate(0.03)).isEqualTo(new Loan(1, 30, 0.03));
        // in no years is in one
        assertThat(Loan.of(new CaseText().norm("loan.years", 0).norms()).years())
                .isEqualTo(1);
    }

    @Test
    void each_year_borrows_for_itself() {
        Loan loan = new Loan(1, 4, 0.04);
        List<Long> both = loan.costs(List.of(400_000L, 800_000L, 0L, 0L));

        // 100 000 + 16 000; 100 000 + 12 000 and 200 000 + 32 000; 100 000 + 8 000 and 200 000 + 24 000
        assertThat(both).containsExactly(0L, 116_000L, 344_000L, 332_000L);
    }

    @Test
    void what_is_owed_falls_by_an_instalment_a_year() {
        // half of a million, and half of 200 000 in the year after: 500 000; 250 000 + 100 000; 50 000
        assertThat(new Loan(0.5, 2, 0.1).owed(List.of(0L, 1_000_000L, 200_000L, -300_000L, 0L)))
                .containsExactly(0L, 500_000L, 350_000L, 50_000L, 0L);
    }

    @Test
    void what_comes_in_is_not_borrowed_and_nothing_costs_nothing() {
        assertThat(new Loan(1, 2, 0.1).costs(List.of(-5_000_000L, 0L, 0L))).containsOnly(0L);
        assertThat(new Loan(0, 2, 0.1).costs(List.of(5_000_000L, 0L, 0L))).containsOnly(0L);
    }
}
