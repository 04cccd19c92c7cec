package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import no.arealklok.service.Pavilions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Pavilions of 28 places: 50 000 up, 20 000 a year and 10 000 down for each. Without interest. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PavilionMoneyTest {
    private static final Horizon HORIZON = new Horizon(2026, 2035);
    private static final Pavilions TWO_YEARS = new Pavilions(3, 28, 1, 2, 4);

    private static PavilionMoney money(double rate) {
        CaseText text = new CaseText(HORIZON)
                .norm("economy.discount-rate", rate)
                .norm("pavilion.school.size", 28)
                .norm("pavilion.setting-up", 50_000)
                .norm("pavilion.rent", 20_000)
                .norm("pavilion.taking-away", 10_000);
        return new PavilionMoney(
                "B", TWO_YEARS, "pavilion.school.size", Pricing.of(HORIZON, text.norms(), Perspective.MUNICIPALITY));
    }

    private static Pavilions.Stay stay(int number, int from, int to) {
        return new Pavilions.Stay(number, new Pavilions.Term(from, to));
    }

    @Test
    void it_is_set_up_rented_each_year_and_taken_away_after_the_last() {
        Ledger ledger = new Ledger(money(0).effects(stay(1, 2, 5)).flows()).of(CostLine.TEMPORARY_PREMISES);

        assertThat(ledger.in(1)).isZero();
        assertThat(ledger.in(2)).isEqualTo(28 * (50_000 + 20_000));
        assertThat(ledger.in(3)).isEqualTo(28 * 20_000);
        assertThat(ledger.in(4)).isEqualTo(28 * 20_000);
        assertThat(ledger.in(5)).isEqualTo(28 * 10_000);
        assertThat(ledger.in(6)).isZero();
        assertThat(money(0).presentValue(stay(1, 2, 5).term())).isEqualTo(28 * (50_000 + 3 * 20_000 + 10_000));
    }

    @Test
    void one_that_is_taken_away_early_is_paid_for_as_long_as_it_must() {
        Ledger ledger = new Ledger(money(0).effects(stay(1, 2, 3)).flows());

        assertThat(ledger.in(3)).isEqualTo(28 * (10_000 + 20_000));
        assertThat(ledger.in(4)).isZero();
    }

    @Test
    void what_falls_after_the_plan_period_is_not_paid_but_the_taking_away() {
        assertThat(money(0).presentValue(stay(1, 9, 10).term())).isEqualTo(28 * (50_000 + 20_000 + 10_000));
        assertThat(money(0).presentValue(stay(1, 8, 10).term())).isEqualTo(28 * (50_000 + 2 * 20_000 + 10_000));
    }

    @Test
    void several_cost_as_many_times_as_much_to_the_krone() {
        PavilionMoney money = money(0.04);

        assertThat(money.presentValue(stay(3, 2, 5)))
                .isEqualTo(3 * money.presentValue(stay(1, 2, 5).term()))
                .isEqualTo(new Ledger(money.effects(stay(3, 2, 5)).flows()).presentValue());
        assertThat(money.presentValue(stay(1, 2, 5))).isLessThan(money(0).presentValue(stay(1, 2, 5)));
    }

    @Test
    void the_municipality_pays_and_nothing_is_said_of_emissions() {
        Effects effects = money(0).effects(stay(2, 2, 5));

        assertThat(effects.flows())
                .allMatch(flow ->
                        flow.payer() == Payer.MUNICIPALITY && flow.subject().equals("B"));
        assertThat(effects.emissions()).isEmpty();
        assertThat(money(0).pavilions()).isEqualTo(TWO_YEARS);
    }
}
