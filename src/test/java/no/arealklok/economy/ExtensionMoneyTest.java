package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Extension;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 100 places for 40 000 000, ready in 2029: 18 of 40 years are used in 2046, and 22 ÷ 40 of what was paid is left.
 * Without interest, so that it does not matter in which years it is paid.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtensionMoneyTest {
    private static final Horizon HORIZON = new Horizon(2026, 2046);
    private static final int YEARS = 21;
    private static final int READY = 3;

    private static CaseText text() {
        return new CaseText().norm("economy.discount-rate", 0);
    }

    private static ExtensionMoney money(CaseText text, boolean conversion, Perspective perspective) {
        Extension extension = new Extension(
                "school",
                Figure.read("places", 100, MeasureUnit.PLACES, CellReference.file("test")),
                Figure.read("cost", 40_000_000, MeasureUnit.NOK, CellReference.file("test")));
        ExtensionMoney.Kind kind =
                new ExtensionMoney.Kind("school.gross-area-per-place", conversion, Optional.of("grant.per-place"));
        return new ExtensionMoney("B", extension, kind, Pricing.of(HORIZON, text.norms(), perspective));
    }

    private static ExtensionMoney money(CaseText text) {
        return money(text, false, Perspective.MUNICIPALITY);
    }

    private static Ledger ledger(CaseText text, int to, boolean grant) {
        return new Ledger(money(text).effects(READY, to, grant).flows());
    }

    @Test
    void what_building_costs_is_what_the_register_says_times_what_prices_have_risen() {
        Ledger dearer = ledger(text().norm("economy.investment-factor", 1.5), YEARS, false);

        assertThat(dearer.of(CostLine.INVESTMENT).presentValue()).isEqualTo(60_000_000);
        // 60 mill × 22 ÷ 40
        assertThat(dearer.of(CostLine.RESIDUAL_VALUE).presentValue()).isEqualTo(-33_000_000);
    }

    @Test
    void tax_within_the_cost_goes_to_the_state_and_comes_back() {
        Ledger taxed = ledger(text().norm("economy.investment-vat", 0.2), YEARS, false);

        // a fifth of 40 mill
        assertThat(taxed.of(CostLine.VAT).of(Payer.STATE).presentValue()).isEqualTo(-8_000_000);
        assertThat(taxed.of(CostLine.VAT).of(Payer.MUNICIPALITY).flows()).isEmpty();
        assertThat(taxed.of(CostLine.VAT_COMPENSATION).of(Payer.MUNICIPALITY).presentValue())
                .isEqualTo(-8_000_000);
        assertThat(taxed.of(CostLine.VAT_COMPENSATION).of(Payer.STATE).presentValue())
                .isEqualTo(8_000_000);
        // to the municipality what is left of the 32 mill that it paid
        assertThat(taxed.of(CostLine.RESIDUAL_VALUE).presentValue()).isEqualTo(-17_600_000);
    }

    @Test
    void a_grant_moves_money_from_the_state_to_the_municipality_and_what_is_left_of_it_back() {
        CaseText text = text().norm("grant.per-place", 100_000);
        Ledger given = ledger(text, YEARS, true);

        // 100 × 100 000
        assertThat(given.of(CostLine.GRANT).of(Payer.MUNICIPALITY).presentValue())
                .isEqualTo(-10_000_000);
        assertThat(given.of(CostLine.GRANT).of(Payer.STATE).presentValue()).isEqualTo(10_000_000);
        // 30 mill and 10 mill, × 22 ÷ 40
        assertThat(given.of(CostLine.RESIDUAL_VALUE).of(Payer.MUNICIPALITY).presentValue())
                .isEqualTo(-16_500_000);
        assertThat(given.of(CostLine.RESIDUAL_VALUE).of(Payer.STATE).presentValue())
                .isEqualTo(-5_500_000);
        assertThat(ledger(text, YEARS, false).of(CostLine.GRANT).flows()).isEmpty();
        // asked for where none is given
        assertThat(ledger(text(), YEARS, true).of(CostLine.GRANT).flows()).isEmpty();
        assertThat(ledger(text(), YEARS, true)).isEqualTo(ledger(text(), YEARS, false));
    }

    @Test
    void what_counts_of_a_grant_is_what_the_municipality_keeps_of_it_and_nothing_to_society() {
        CaseText text = text().norm("grant.per-place", 100_000);
        ExtensionMoney money = money(text);

        // 10 mill less 5.5 mill that it would have had left
        assertThat(money.presentValue(READY, YEARS, false) - money.presentValue(READY, YEARS, true))
                .isEqualTo(4_500_000);
        assertThat(money.countsGrant()).isTrue();
        assertThat(money(text, false, Perspective.SOCIETY).countsGrant()).isFalse();
        assertThat(money(text()).countsGrant()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 2028", "1, 2026", "0, 2026"})
    void everyone_is_elsewhere_in_the_year_before_it_is_ready(int ready, int year) {
        CaseText text = text().norm("economy.temporary-premises", 20_000);
        Ledger elsewhere = new Ledger(money(text).effects(ready, YEARS, false).flows()).of(CostLine.TEMPORARY_PREMISES);

        // 100 × 20 000
        assertThat(elsewhere.presentValue()).isEqualTo(2_000_000);
        assertThat(elsewhere.in(HORIZON.index(year))).isEqualTo(2_000_000);
    }

    private static List<String> emissions(Effects effects) {
        return effects.emissions().stream()
                .map(emission -> emission.source() + " "
                        + Math.round(emission.kilograms().get(0)) + " × "
                        + emission.kilograms().size() + " from " + HORIZON.year(emission.from()))
                .toList();
    }

    @Test
    void new_area_emits_what_it_is_built_of_and_what_heats_it() {
        // 100 × 11.4 = 1 140 m²: × 400 kg once; × 190 kWh × 0.13 kg a year, to 2046 or to when it is left
        assertThat(emissions(money(text()).effects(READY, YEARS, false)))
                .containsExactly("NEW_BUILDING 456000 × 1 from 2029", "ELECTRICITY 28158 × 18 from 2029");
        assertThat(emissions(money(text()).effects(READY, 10, false)))
                .containsExactly("NEW_BUILDING 456000 × 1 from 2029", "ELECTRICITY 28158 × 7 from 2029");
    }

    @Test
    void a_conversion_emits_what_it_is_built_of_and_is_heated_already() {
        // 1 140 × 150
        assertThat(emissions(money(text(), true, Perspective.MUNICIPALITY).effects(READY, YEARS, false)))
                .containsExactly("CONVERSION 171000 × 1 from 2029");
        assertThat(emissions(money(text().norm("climate.embodied.conversion", 0), true, Perspective.MUNICIPALITY)
                        .effects(READY, YEARS, false)))
                .isEmpty();
    }
}
