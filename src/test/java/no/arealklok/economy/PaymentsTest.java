package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Extension;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** 5, 15, 40 and 40 % by the program's own norms. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentsTest {
    private static final Norms OWN = new CaseText().ownNorms().norms();

    @Test
    void what_is_built_is_paid_over_four_years() {
        Payments.Instalments paid = Payments.of(OWN).of(100_000_000, 5);

        assertThat(paid.from()).isEqualTo(2);
        assertThat(paid.amounts()).containsExactly(5_000_000L, 15_000_000L, 40_000_000L, 40_000_000L);
        assertThat(paid.in(1)).isZero();
        assertThat(paid.in(2)).isEqualTo(5_000_000);
        assertThat(paid.in(5)).isEqualTo(40_000_000);
        assertThat(paid.in(6)).isZero();
    }

    @Test
    void what_would_be_paid_before_the_base_year_is_paid_in_it() {
        Payments.Instalments paid = Payments.of(OWN).of(100, 1);

        assertThat(paid.from()).isZero();
        assertThat(paid.amounts()).containsExactly(60L, 40L);
        assertThat(Payments.of(OWN).of(100, 0).amounts()).containsExactly(100L);
    }

    @Test
    void the_norms_weigh_the_years_against_each_other() {
        Norms thirds = new CaseText()
                .norm("economy.payment.ready-year", 0.5)
                .norm("economy.payment.year-before", 0.25)
                .norms();

        assertThat(Payments.of(thirds).yearsAhead()).isEqualTo(1);
        assertThat(Payments.of(thirds).of(100, 5).amounts()).containsExactly(33L, 67L);
    }

    @Test
    void where_no_year_has_a_weight_all_is_paid_when_it_is_ready() {
        Norms none = new CaseText().norm("economy.payment.ready-year", 0).norms();

        assertThat(Payments.of(none).of(100, 5)).isEqualTo(new Payments.Instalments(5, List.of(100L)));
    }

    @Test
    void a_year_without_a_weight_may_lie_between_two_with_one() {
        Norms gap = new CaseText()
                .norm("economy.payment.ready-year", 0.5)
                .norm("economy.payment.two-years-before", 0.5)
                .norms();

        assertThat(Payments.of(gap).of(9, 5).amounts()).containsExactly(5L, 0L, 4L);
    }

    @Test
    void rounding_loses_no_krone() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            long amount = random.nextLong(1_000_000_000);
            Payments.Instalments paid = Payments.of(OWN).of(amount, random.nextInt(21));
            assertThat(paid.amounts().stream().mapToLong(Long::longValue).sum()).isEqualTo(amount);
        }
    }

    @Test
    void money_that_is_paid_before_costs_interest() {
        Extension extension = new Extension(
                "school",
                Figure.read("places", 100, MeasureUnit.PLACES, CellReference.file("test")),
                Figure.read("cost", 1_000_000, MeasureUnit.NOK, CellReference.file("test")));
        ExtensionMoney.Kind conversion = new ExtensionMoney.Kind("school.gross-area-per-place", true, Optional.empty());
        Norms norms = new CaseText()
                .ownNorms()
                .norm("economy.discount-rate", 0.1)
                .norm("economy.investment-vat", 0.2)
                .norm("climate.embodied.conversion", 0)
                .norms();
        ExtensionMoney money = new ExtensionMoney(
                "B", extension, conversion, Pricing.of(new Horizon(2026, 2046), norms, Perspective.MUNICIPALITY));

        // Left before the end: 800 000 when a fifth is given back, of which 40 000, 120 000, 320 000, 320 000 in
        // 2026–2029: 40 000 + 120 000 ÷ 1.1 + 320 000 ÷ 1.21 + 320 000 ÷ 1.331
        assertThat(money.presentValue(3, 10, false)).isEqualTo(653_975);
        assertThat(money.paid(3).amounts()).containsExactly(50_000L, 150_000L, 400_000L, 400_000L);
    }
}
