package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Norms: 739 + 134 = 873 NOK a m², one year empty, 5 000 NOK a person moved, 40 years of life, 11.4 m² a school place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EconomyTest {
    private static final Horizon HORIZON = new Horizon(2026, 2046);
    private static final int YEARS = 21;

    /** Without interest sums can be done in the head. */
    private static final Norms NO_INTEREST =
            new CaseText().norm("economy.discount-rate", 0).norms();

    private static final Norms NORMS = new CaseText().norms();

    private static Building building(String row) {
        return new CaseText()
                .buildings("B | 0 | 0 | " + row)
                .municipality()
                .register()
                .building("B");
    }

    private static BuildingMoney money(String row) {
        return new BuildingMoney(building(row), HORIZON, NO_INTEREST);
    }

    /** {@code line amount from–to}, the last year included. */
    private static List<String> texts(List<CashFlow> flows) {
        return flows.stream()
                .map(flow -> flow.line() + " " + flow.amount() + " " + HORIZON.year(flow.from()) + "–"
                        + HORIZON.year(flow.to() - 1))
                .toList();
    }

    @Test
    void twenty_years_at_4_percent_are_worth_13_590_of_them() {
        Discounting discounting = new Discounting(HORIZON, 0.04);

        // (1 − 1.04^−20) ÷ 0.04 = 13.590326
        assertThat(discounting.presentValue(1_000_000, 1, 21)).isEqualTo(13_590_326);
        // with the base year, which counts in full
        assertThat(discounting.presentValue(1_000_000, 0, 21)).isEqualTo(14_590_326);
        assertThat(discounting.years()).isEqualTo(21);
    }

    @Test
    void an_amount_in_one_year_is_divided_by_1_04_for_each_year() {
        Discounting discounting = Discounting.of(HORIZON, NORMS);

        assertThat(discounting.presentValue(1_000_000, 0, 1)).isEqualTo(1_000_000);
        // 1 000 000 ÷ 1.04 = 961 538.46; ÷ 1.04^20 = 456 386.95
        assertThat(discounting.presentValue(1_000_000, 1, 2)).isEqualTo(961_538);
        assertThat(discounting.presentValue(1_000_000, 20, 21)).isEqualTo(456_387);
        assertThat(discounting.presentValue(-1_000_000, 1, 2)).isEqualTo(-961_538);
    }

    @Test
    void no_years_are_worth_nothing() {
        Discounting discounting = new Discounting(HORIZON, 0.04);

        assertThat(discounting.presentValue(1_000_000, 5, 5)).isZero();
        assertThat(discounting.presentValue(1_000_000, 6, 5)).isZero();
    }

    @Test
    void a_rate_that_leaves_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Discounting(HORIZON, -1));
    }

    @Test
    void a_building_costs_what_the_register_states_and_else_its_area_times_the_norms() {
        PropertyCost cost = new PropertyCost(NORMS);

        assertThat(cost.yearly(building("1000 | operating-cost=800000")).map(Figure::value))
                .contains(800_000.0);
        Figure byArea = cost.yearly(building("1000")).orElseThrow();
        // 1 000 × (739 + 134)
        assertThat(byArea.value()).isEqualTo(873_000);
        assertThat(((Origin.Computed) byArea.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("area/B", "norm/property.operation-cost", "norm/property.maintenance-cost");
    }

    @Test
    void a_building_of_unknown_cost_and_area_has_no_cost_to_tell() {
        assertThat(new PropertyCost(NORMS).yearly(building("-"))).isEmpty();
        assertThat(money("-").flows(0, YEARS)).isEmpty();
        assertThat(money("-").presentValue(0, YEARS)).isZero();
    }

    @Test
    void a_private_building_costs_the_municipality_its_rent_only() {
        BuildingMoney money = money("1000 | owner=PRIVATE | operating-cost=800000 | rent=50000");

        assertThat(money.yearly()).isEmpty();
        assertThat(texts(money.flows(0, YEARS))).containsExactly("PROPERTY 50000 2026–2046");
    }

    @Test
    void a_building_that_stays_in_use_costs_every_year() {
        BuildingMoney money = money("1000 | site-value=9000000");

        assertThat(texts(money.flows(0, YEARS))).containsExactly("PROPERTY 873000 2026–2046");
        assertThat(money.presentValue(0, YEARS)).isEqualTo(21 * 873_000);
    }

    @Test
    void a_building_that_is_left_stands_empty_a_year_and_then_its_site_is_released() {
        BuildingMoney money = money("1000 | site-value=9000000");

        assertThat(texts(money.flows(0, 4)))
                .containsExactly(
                        "PROPERTY 873000 2026–2029",
                        "EMPTY_BUILDING 873000 2030–2030",
                        "SITE_RELEASE -9000000 2031–2031");
        assertThat(money.presentValue(0, 4)).isEqualTo(5 * 873_000 - 9_000_000);
    }

    @Test
    void a_site_released_after_the_last_year_is_not_counted() {
        // left after 2044: empty 2045, released 2046; left after 2045: empty 2046, released 2047
        assertThat(texts(money("1000 | site-value=9000000").flows(0, 19)))
                .containsExactly(
                        "PROPERTY 873000 2026–2044",
                        "EMPTY_BUILDING 873000 2045–2045",
                        "SITE_RELEASE -9000000 2046–2046");
        assertThat(texts(money("1000 | site-value=9000000").flows(0, 20)))
                .containsExactly("PROPERTY 873000 2026–2045", "EMPTY_BUILDING 873000 2046–2046");
    }

    @Test
    void empty_years_are_the_norms_and_end_with_the_period() {
        Norms three = new CaseText()
                .norm("closing.empty-years", 3)
                .norm("economy.discount-rate", 0)
                .norms();
        BuildingMoney money = new BuildingMoney(building("1000 | site-value=9000000"), HORIZON, three);

        assertThat(texts(money.flows(0, 4)))
                .containsExactly(
                        "PROPERTY 873000 2026–2029",
                        "EMPTY_BUILDING 873000 2030–2032",
                        "SITE_RELEASE -9000000 2033–2033");
        assertThat(texts(money.flows(0, 19)))
                .containsExactly("PROPERTY 873000 2026–2044", "EMPTY_BUILDING 873000 2045–2046");
    }

    @Test
    void without_empty_years_the_site_is_released_in_the_year_after_the_last_use() {
        Norms none = new CaseText().norm("closing.empty-years", 0).norms();
        BuildingMoney money = new BuildingMoney(building("1000 | site-value=9000000"), HORIZON, none);

        assertThat(texts(money.flows(0, 4)))
                .containsExactly("PROPERTY 873000 2026–2029", "SITE_RELEASE -9000000 2030–2030");
    }

    @Test
    void a_leased_building_is_paid_for_until_the_lease_ends_and_has_no_site_to_release() {
        BuildingMoney money =
                money("- | owner=LEASED | lease-ends=2032 | operating-cost=100 | rent=1000 | site-value=9000000");

        assertThat(texts(money.flows(0, 4)))
                .containsExactly(
                        "PROPERTY 100 2026–2029",
                        "PROPERTY 1000 2026–2029",
                        "EMPTY_BUILDING 100 2030–2030",
                        "EMPTY_BUILDING 1000 2030–2032");
        assertThat(money.presentValue(0, 4)).isEqualTo(4 * 1100 + 100 + 3 * 1000);
        // left when the lease is over: handed back, and nothing stands empty
        assertThat(texts(money.flows(0, 10))).containsExactly("PROPERTY 100 2026–2035", "PROPERTY 1000 2026–2035");
    }

    @Test
    void a_building_taken_into_use_costs_from_then_on() {
        assertThat(texts(money("1000").flows(5, YEARS))).containsExactly("PROPERTY 873000 2031–2046");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000",
                "1234.5 | site-value=7654321",
                "- | operating-cost=333333 | site-value=1",
                "- | owner=LEASED | lease-ends=2030 | rent=77777",
                "500 | owner=LEASED | lease-ends=2046 | rent=77777",
                "500 | owner=LEASED | lease-ends=2090 | rent=12345.5",
                "500 | owner=LEASED | lease-ends=2001 | rent=99 | site-value=10",
                "500 | owner=PRIVATE | rent=4444",
                "- | site-value=999999"
            })
    void the_present_value_is_the_sum_of_the_flows_whatever_the_years(String row) {
        BuildingMoney money = new BuildingMoney(building(row), HORIZON, NORMS);
        for (int from = 0; from < YEARS; from++) {
            for (int to = from + 1; to <= YEARS; to++) {
                assertThat(money.presentValue(from, to))
                        .as(row + " " + from + "–" + to)
                        .isEqualTo(sum(money.flows(from, to)));
            }
        }
    }

    private static long sum(List<CashFlow> flows) {
        return flows.stream().mapToLong(CashFlow::presentValue).sum();
    }

    private static Extension extension(double places, double cost) {
        return new Extension(
                "school",
                Figure.read("places", places, MeasureUnit.PLACES, CellReference.file("test")),
                Figure.read("cost", cost, MeasureUnit.NOK, CellReference.file("test")));
    }

    private static final Optional<String> SCHOOL_AREA = Optional.of("school.gross-area-per-place");

    @Test
    void an_extension_is_paid_for_run_and_has_a_value_left_in_the_last_year() {
        ExtensionMoney money = new ExtensionMoney("B", extension(100, 40_000_000), SCHOOL_AREA, HORIZON, NO_INTEREST);

        // 100 × 11.4 × 873 = 995 220; in use 2029–2046, 18 of 40 years: 40 mill × 22 ÷ 40 left
        assertThat(texts(money.flows(3, YEARS)))
                .containsExactly(
                        "INVESTMENT 40000000 2029–2029",
                        "EXTENSION_PROPERTY 995220 2029–2046",
                        "RESIDUAL_VALUE -22000000 2046–2046");
        assertThat(money.presentValue(3, YEARS)).isEqualTo(40_000_000 + 18 * 995_220 - 22_000_000);
    }

    @Test
    void of_an_extension_to_a_building_that_is_left_nothing_is_left() {
        ExtensionMoney money = new ExtensionMoney("B", extension(100, 40_000_000), SCHOOL_AREA, HORIZON, NO_INTEREST);

        assertThat(texts(money.flows(3, 10)))
                .containsExactly("INVESTMENT 40000000 2029–2029", "EXTENSION_PROPERTY 995220 2029–2035");
        assertThat(money.presentValue(3, 10)).isEqualTo(40_000_000 + 7 * 995_220);
    }

    @Test
    void an_extension_older_than_its_life_is_worth_nothing() {
        Norms shortLived = new CaseText()
                .norm("economy.discount-rate", 0)
                .norm("economy.investment-life", 10)
                .norms();
        ExtensionMoney money = new ExtensionMoney("B", extension(100, 1000), Optional.empty(), HORIZON, shortLived);

        assertThat(texts(money.flows(3, YEARS))).containsExactly("INVESTMENT 1000 2029–2029");
        // ready 2040, 7 of 10 years used
        assertThat(texts(money.flows(14, YEARS)))
                .containsExactly("INVESTMENT 1000 2040–2040", "RESIDUAL_VALUE -300 2046–2046");
    }

    @Test
    void an_investment_without_life_is_worth_nothing_at_once() {
        Norms none = new CaseText()
                .norm("economy.discount-rate", 0)
                .norm("economy.investment-life", 0)
                .norms();

        assertThat(new ExtensionMoney("B", extension(1, 1000), Optional.empty(), HORIZON, none).presentValue(3, YEARS))
                .isEqualTo(1000);
    }

    @Test
    void a_conversion_adds_no_area_and_no_running_cost() {
        ExtensionMoney money =
                new ExtensionMoney("B", extension(100, 40_000_000), Optional.empty(), HORIZON, NO_INTEREST);

        assertThat(texts(money.flows(3, YEARS)))
                .containsExactly("INVESTMENT 40000000 2029–2029", "RESIDUAL_VALUE -22000000 2046–2046");
    }

    @Test
    void the_present_value_of_an_extension_is_the_sum_of_its_flows() {
        for (Optional<String> area : List.of(SCHOOL_AREA, Optional.<String>empty())) {
            ExtensionMoney money = new ExtensionMoney("B", extension(37, 12_345_678.9), area, HORIZON, NORMS);
            for (int ready = 0; ready < YEARS; ready++) {
                for (int to = 1; to <= YEARS; to++) {
                    assertThat(money.presentValue(ready, to)).isEqualTo(sum(money.flows(ready, to)));
                }
            }
        }
    }

    @Test
    void moving_costs_once_for_each_who_moves() {
        Series users =
                new Series("users/S", 2026, List.of(100.0, 90.0, 80.0), MeasureUnit.PERSONS, new Origin.Assumed("x"));
        CashFlow flow = new MovingMoney(new Horizon(2026, 2028), NORMS).flow("S", users, 2);

        // 80 × 5 000, ÷ 1.04²
        assertThat(flow.amount()).isEqualTo(400_000);
        assertThat(flow.presentValue()).isEqualTo(Math.round(400_000 / 1.0816));
        assertThat(List.of(flow.in(1), flow.in(2), flow.in(3))).containsExactly(0L, 400_000L, 0L);
        assertThat(flow.basis().id()).isEqualTo("moving/S/2028");
        assertThat(new MovingMoney(new Horizon(2026, 2028), NORMS).presentValue(80, 2))
                .isEqualTo(flow.presentValue());
    }

    @Test
    void a_flows_present_value_names_its_basis_and_the_rate() {
        CashFlow flow = new BuildingMoney(building("1000"), HORIZON, NORMS)
                .flows(0, YEARS)
                .get(0);

        Figure value = flow.figure(NORMS);
        assertThat(value.value()).isCloseTo(873_000 * 14.590326, within(1.0));
        assertThat(((Origin.Computed) value.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("property-cost/B", "norm/economy.discount-rate");
    }
}
