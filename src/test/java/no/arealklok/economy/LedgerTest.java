package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A plan that builds for 100 in the first year and saves a rent of 40 a year, against going on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {
    private static final CashFlow BUILD = flow(CostLine.INVESTMENT, Payer.MUNICIPALITY, 0, 100);
    private static final CashFlow RENT = flow(CostLine.RENT, Payer.MUNICIPALITY, 0, 40, 40, 40, 40, 40);

    private final Ledger plan = new Ledger(List.of(BUILD));
    private final Ledger today = new Ledger(List.of(RENT));

    /** Without interest: worth what it is. */
    private static CashFlow flow(CostLine line, Payer payer, int from, long... amounts) {
        Figure basis = Figure.read("x", amounts[0], MeasureUnit.NOK, CellReference.file("test"));
        List<Long> years = Arrays.stream(amounts).boxed().toList();
        return new CashFlow(
                line, payer, "S", from, years, Arrays.stream(amounts).sum(), basis);
    }

    private static Ledger with(Ledger ledger, CashFlow... more) {
        return new Ledger(List.of(ledger, new Ledger(List.of(more))).stream()
                .flatMap(part -> part.flows().stream())
                .toList());
    }

    @Test
    void an_amount_stands_in_its_years_and_nowhere_else() {
        CashFlow flow = flow(CostLine.TRANSPORT, Payer.COUNTY, 2, 7, -3);

        assertThat(List.of(flow.in(1), flow.in(2), flow.in(3), flow.in(4))).containsExactly(0L, 7L, -3L, 0L);
        assertThat(flow.to()).isEqualTo(4);
        assertThat(flow.total()).isEqualTo(4);
    }

    @Test
    void a_ledger_is_cut_by_who_pays_for_what_and_by_what_is_counted() {
        CashFlow bus = flow(CostLine.TRANSPORT, Payer.COUNTY, 1, 7);
        CashFlow fare = flow(CostLine.TRANSPORT, Payer.MUNICIPALITY, 1, 3);
        Ledger all = with(plan, RENT, bus, fare);

        assertThat(all.of(Payer.COUNTY).flows()).containsExactly(bus);
        assertThat(all.of(CostLine.TRANSPORT).flows()).containsExactly(bus, fare);
        assertThat(all.of(Perspective.MUNICIPALITY).flows()).containsExactly(BUILD, RENT, fare);
        assertThat(all.of(Perspective.SOCIETY)).isEqualTo(all);
        assertThat(all.of(Nature.ONE_OFF).flows()).containsExactly(BUILD);
        // what another pays is shifted to that one, whatever it is for
        assertThat(all.of(Nature.SHIFTED).flows()).containsExactly(bus);
        assertThat(all.of(Nature.CASHABLE).flows()).containsExactly(RENT, fare);
    }

    @Test
    void a_ledger_adds_up_its_flows_as_they_were_valued_or_at_another_rate() {
        Ledger ledger = new Ledger(List.of(
                flow(CostLine.RENT, Payer.MUNICIPALITY, 1, 110, 121), flow(CostLine.MOVING, Payer.COUNTY, 0, 5)));

        assertThat(ledger.presentValue()).isEqualTo(110 + 121 + 5);
        // 110 ÷ 1.1 + 121 ÷ 1.21 + 5
        assertThat(ledger.presentValue(new Discounting(new Horizon(2026, 2030), 0.1)))
                .isEqualTo(100 + 100 + 5);
        assertThat(List.of(ledger.in(0), ledger.in(1), ledger.in(2), ledger.in(3)))
                .containsExactly(5L, 110L, 121L, 0L);
    }

    @Test
    void the_difference_is_what_one_costs_more_year_by_year() {
        Ledger more = plan.minus(today);

        assertThat(List.of(more.in(0), more.in(1), more.in(4))).containsExactly(60L, -40L, -40L);
        assertThat(more.presentValue()).isEqualTo(100 - 5 * 40);
        assertThat(more.of(CostLine.RENT).presentValue()).isEqualTo(-200);
        assertThat(plan.minus(plan).presentValue()).isZero();
    }

    @Test
    void money_is_paid_back_in_the_first_year_when_less_has_been_paid_in_all() {
        // 40 − 100, 80 − 100, 120 − 100
        assertThat(plan.paidBackAgainst(today, 5)).isEqualTo(OptionalInt.of(2));
        assertThat(plan.paidBackAgainst(today, 2)).isEmpty();
        // 80 − 80 is not less
        assertThat(new Ledger(List.of(flow(CostLine.INVESTMENT, Payer.MUNICIPALITY, 0, 80))).paidBackAgainst(today, 5))
                .isEqualTo(OptionalInt.of(2));
        assertThat(today.paidBackAgainst(today, 5)).isEmpty();
        // what saves from the first year on has nothing to pay back
        assertThat(new Ledger(List.of()).paidBackAgainst(today, 5)).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void a_later_expense_puts_it_off_and_one_after_the_last_year_does_not() {
        // 20 gained up to the third year; the fourth costs 90: 160 − 190, then 200 − 190
        Ledger twice = with(plan, flow(CostLine.INVESTMENT, Payer.MUNICIPALITY, 3, 90));

        assertThat(twice.paidBackAgainst(today, 5)).isEqualTo(OptionalInt.of(4));
        assertThat(twice.paidBackAgainst(today, 4)).isEmpty();
        assertThat(twice.paidBackAgainst(today, 3)).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void neither_what_is_left_of_a_building_nor_what_others_save_pays_the_municipality_back() {
        Ledger others = with(
                plan,
                flow(CostLine.RESIDUAL_VALUE, Payer.MUNICIPALITY, 1, -1000),
                flow(CostLine.TRANSPORT, Payer.COUNTY, 1, -1000));

        assertThat(others.paidBackAgainst(today, 5)).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void both_sides_of_a_difference_are_kept_and_cut_alike() {
        CashFlow bus = flow(CostLine.TRANSPORT, Payer.COUNTY, 1, 7);
        LedgerDifference difference = new LedgerDifference(with(plan, bus), today);

        assertThat(difference.flows()).containsExactly(BUILD, bus, RENT);
        assertThat(List.of(difference.in(0), difference.in(1), difference.in(2)))
                .containsExactly(100L - 40, 7L - 40, -40L);
        assertThat(difference.of(Perspective.MUNICIPALITY).flows()).containsExactly(BUILD, RENT);
        assertThat(difference.of(Payer.COUNTY).flows()).containsExactly(bus);
        assertThat(difference.of(CostLine.RENT).flows()).containsExactly(RENT);
        assertThat(difference.of(CostLine.RENT).isEmpty()).isFalse();
        assertThat(difference.of(CostLine.STAFF).isEmpty()).isTrue();
    }
}
