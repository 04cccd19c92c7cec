package no.arealklok.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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
import no.arealklok.register.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Norms: 739 + 134 = 873 NOK a m², one year empty, 5 000 NOK a person moved, 40 years of life, 11.4 m² a school place.
 */
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

    private static Pricing pricing(Norms norms) {
        return Pricing.of(HORIZON, norms, Perspective.MUNICIPALITY);
    }

    private static BuildingMoney money(String row) {
        return new BuildingMoney(building(row), pricing(NO_INTEREST));
    }

    /** {@code line amount from–to}, the last year included. */
    private static List<String> texts(List<CashFlow> flows) {
        return flows.stream()
                .map(flow -> flow.line() + " " + flow.amounts().get(0) + " " + HORIZON.year(flow.from()) + "–"
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
    void a_present_value_is_worth_so_much_in_each_year() {
        Discounting discounting = new Discounting(HORIZON, 0.04);

        assertThat(discounting.factor(0)).isEqualTo(1);
        assertThat(discounting.factor(2)).isCloseTo(1 / 1.0816, within(1e-12));
        assertThat(discounting.perYear(14_590_326)).isEqualTo(1_000_000);
        assertThat(new Discounting(HORIZON, 0).perYear(21_000)).isEqualTo(1000);
    }

    @Test
    void what_counts_of_a_run_of_years_is_worked_out_once() {
        AtomicInteger asked = new AtomicInteger();
        Pricing pricing = pricing(NO_INTEREST);
        CashFlow rent = pricing.level(
                        CostLine.RENT,
                        Payer.MUNICIPALITY,
                        "B",
                        Figure.read("rent", 500, MeasureUnit.NOK_PER_YEAR, CellReference.file("test")),
                        500,
                        2,
                        5)
                .get(0);
        RunValues values = new RunValues(pricing, (from, to) -> {
            asked.incrementAndGet();
            return from == 2 && to == 5 ? new Effects(List.of(rent), List.of()) : Effects.NONE;
        });

        // 500 in three years
        assertThat(values.value(2, 5)).isEqualTo(1500);
        assertThat(values.value(2, 5)).isEqualTo(1500);
        assertThat(asked).hasValue(1);
        assertThat(values.value(2, 6)).isZero();
        assertThat(values.value(2, 6)).isZero();
        assertThat(asked).hasValue(2);
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

    /** Each line of what a building costs, in whole NOK. */
    private static Map<CostLine, Long> lines(String row, Norms norms) {
        Map<CostLine, Long> lines = new EnumMap<>(CostLine.class);
        new PropertyCost(norms).yearly(building(row)).forEach((line, cost) -> lines.put(line, cost.whole()));
        return lines;
    }

    @Test
    void a_building_costs_its_area_times_the_norms_where_the_register_says_nothing() {
        Norms own = new CaseText().ownNorms().norms();

        // 1 000 × 413, 182, 144, 134: 873 000 in all
        assertThat(lines("1000", own))
                .isEqualTo(Map.of(
                        CostLine.OPERATION, 413_000L,
                        CostLine.CLEANING, 182_000L,
                        CostLine.ENERGY, 144_000L,
                        CostLine.MAINTENANCE, 134_000L));
        Figure cleaning = new PropertyCost(own).yearly(building("1000")).get(CostLine.CLEANING);
        assertThat(((Origin.Computed) cleaning.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("area/B", "norm/property.cleaning-cost");
    }

    @Test
    void a_part_that_the_register_states_goes_before_its_norm() {
        assertThat(lines(
                        "1000 | maintenance-cost=90000",
                        new CaseText().ownNorms().norms()))
                .containsEntry(CostLine.MAINTENANCE, 90_000L)
                .containsEntry(CostLine.CLEANING, 182_000L);
    }

    @Test
    void one_stated_sum_is_all_and_the_parts_stated_with_it_are_parts_of_it() {
        assertThat(lines("1000 | operating-cost=800000", NORMS)).isEqualTo(Map.of(CostLine.OPERATION, 800_000L));
        assertThat(lines("1000 | operating-cost=800000 | cleaning-cost=300000 | energy-cost=100000", NORMS))
                .isEqualTo(
                        Map.of(CostLine.OPERATION, 400_000L, CostLine.CLEANING, 300_000L, CostLine.ENERGY, 100_000L));
        // parts that are all of it leave nothing
        assertThat(lines("1000 | operating-cost=300000 | cleaning-cost=300000", NORMS))
                .isEqualTo(Map.of(CostLine.OPERATION, 0L, CostLine.CLEANING, 300_000L));
        // parts greater than their sum are no parts of it
        assertThat(lines("1000 | operating-cost=800000 | cleaning-cost=900000", NORMS))
                .isEqualTo(Map.of(CostLine.OPERATION, 800_000L));
    }

    @Test
    void a_building_of_unknown_cost_and_area_has_no_cost_to_tell() {
        assertThat(lines("-", NORMS)).isEmpty();
        assertThat(money("-").effects(0, YEARS).flows()).isEmpty();
        assertThat(money("-").presentValue(0, YEARS)).isZero();
    }

    @Test
    void a_private_building_costs_the_municipality_its_rent_only() {
        BuildingMoney money = money("1000 | owner=PRIVATE | operating-cost=800000 | rent=50000");

        assertThat(texts(money.effects(0, YEARS).flows())).containsExactly("RENT 50000 2026–2046");
    }

    @Test
    void a_building_that_stays_in_use_costs_every_year() {
        BuildingMoney money = money("1000 | site-value=9000000");

        assertThat(texts(money.effects(0, YEARS).flows())).containsExactly("OPERATION 873000 2026–2046");
        assertThat(money.presentValue(0, YEARS)).isEqualTo(21 * 873_000);
    }

    @Test
    void a_building_that_is_left_stands_empty_a_year_and_then_its_site_is_released() {
        BuildingMoney money = money("1000 | site-value=9000000");

        assertThat(texts(money.effects(0, 4).flows()))
                .containsExactly(
                        "OPERATION 873000 2026–2029",
                        "EMPTY_BUILDING 873000 2030–2030",
                        "SITE_RELEASE -9000000 2031–2031");
        assertThat(money.presentValue(0, 4)).isEqualTo(5 * 873_000 - 9_000_000);
    }

    @Test
    void a_site_released_after_the_last_year_is_not_counted() {
        // left after 2044: empty 2045, released 2046; left after 2045: empty 2046, released 2047
        assertThat(texts(money("1000 | site-value=9000000").effects(0, 19).flows()))
                .containsExactly(
                        "OPERATION 873000 2026–2044",
                        "EMPTY_BUILDING 873000 2045–2045",
                        "SITE_RELEASE -9000000 2046–2046");
        assertThat(texts(money("1000 | site-value=9000000").effects(0, 20).flows()))
                .containsExactly("OPERATION 873000 2026–2045", "EMPTY_BUILDING 873000 2046–2046");
    }

    @Test
    void a_site_is_worth_so_much_of_what_the_register_says() {
        assertThat(texts(at("closing.site-value-factor", 0.8, "1000 | site-value=9000000")
                        .effects(0, 4)
                        .flows()))
                .contains("SITE_RELEASE -7200000 2031–2031");
    }

    @Test
    void empty_years_are_the_norms_and_end_with_the_period() {
        Norms three = new CaseText()
                .norm("closing.empty-years", 3)
                .norm("economy.discount-rate", 0)
                .norms();
        BuildingMoney money = new BuildingMoney(building("1000 | site-value=9000000"), pricing(three));

        assertThat(texts(money.effects(0, 4).flows()))
                .containsExactly(
                        "OPERATION 873000 2026–2029",
                        "EMPTY_BUILDING 873000 2030–2032",
                        "SITE_RELEASE -9000000 2033–2033");
        assertThat(texts(money.effects(0, 19).flows()))
                .containsExactly("OPERATION 873000 2026–2044", "EMPTY_BUILDING 873000 2045–2046");
    }

    @Test
    void without_empty_years_the_site_is_released_in_the_year_after_the_last_use() {
        Norms none = new CaseText().norm("closing.empty-years", 0).norms();
        BuildingMoney money = new BuildingMoney(building("1000 | site-value=9000000"), pricing(none));

        assertThat(texts(money.effects(0, 4).flows()))
                .containsExactly("OPERATION 873000 2026–2029", "SITE_RELEASE -9000000 2030–2030");
    }

    @Test
    void a_leased_building_is_paid_for_until_the_lease_ends_and_has_no_site_to_release() {
        BuildingMoney money =
                money("- | owner=LEASED | lease-ends=2032 | operating-cost=100 | rent=1000 | site-value=9000000");

        assertThat(texts(money.effects(0, 4).flows()))
                .containsExactly(
                        "OPERATION 100 2026–2029",
                        "RENT 1000 2026–2029",
                        "EMPTY_BUILDING 100 2030–2030",
                        "EMPTY_BUILDING 1000 2030–2032");
        assertThat(money.presentValue(0, 4)).isEqualTo(4 * 1100 + 100 + 3 * 1000);
        // left when the lease is over: handed back, and nothing stands empty
        assertThat(texts(money.effects(0, 10).flows()))
                .containsExactly("OPERATION 100 2026–2035", "RENT 1000 2026–2035");
    }

    private static BuildingMoney at(String norm, double value, String row) {
        Norms norms = new CaseText()
                .norm("economy.discount-rate", 0)
                .norm(norm, value)
                .norms();
        return new BuildingMoney(building(row), pricing(norms));
    }

    @Test
    void half_of_an_owned_building_that_has_stood_empty_is_torn_down_for_money() {
        assertThat(texts(at("closing.demolition-cost", 1500, "1000 | site-value=9000000")
                        .effects(0, 4)
                        .flows()))
                .containsExactly(
                        "OPERATION 873000 2026–2029",
                        "EMPTY_BUILDING 873000 2030–2030",
                        "DEMOLITION 750000 2031–2031",
                        "SITE_RELEASE -9000000 2031–2031");
        assertThat(texts(at("closing.demolition-cost", 1500, "1000 | owner=LEASED | operating-cost=100")
                        .effects(0, 4)
                        .flows()))
                .noneMatch(flow -> flow.startsWith("DEMOLITION"));
    }

    @Test
    void a_lease_that_is_renewed_costs_the_norm_a_square_metre_and_never_less_than_today() {
        String leased = "100 | owner=LEASED | lease-ends=2032 | operating-cost=100 | rent=";

        assertThat(texts(at("lease.renewed-rent", 2000, leased + 150_000)
                        .effects(0, YEARS)
                        .flows()))
                .containsExactly("OPERATION 100 2026–2046", "RENT 150000 2026–2032", "RENT 200000 2033–2046");
        assertThat(texts(at("lease.renewed-rent", 2000, leased + 250_000)
                        .effects(0, YEARS)
                        .flows()))
                .containsExactly("OPERATION 100 2026–2046", "RENT 250000 2026–2046");
        // the same as today is one rent
        assertThat(texts(at("lease.renewed-rent", 2000, leased + 200_000)
                        .effects(0, YEARS)
                        .flows()))
                .containsExactly("OPERATION 100 2026–2046", "RENT 200000 2026–2046");
        // left in time
        assertThat(texts(at("lease.renewed-rent", 2000, leased + 150_000)
                        .effects(0, 7)
                        .flows()))
                .containsExactly("OPERATION 100 2026–2032", "RENT 150000 2026–2032");
    }

    @Test
    void a_rent_that_nobody_states_and_a_lease_that_ended_before_today_are_not_guessed_at() {
        assertThat(texts(at("lease.renewed-rent", 2000, "100 | owner=LEASED | lease-ends=2032 | operating-cost=100")
                        .effects(0, YEARS)
                        .flows()))
                .containsExactly("OPERATION 100 2026–2046");
        assertThat(texts(at(
                                "lease.renewed-rent",
                                2000,
                                "100 | owner=LEASED | lease-ends=2025 | operating-cost=100 | rent=1000")
                        .effects(0, YEARS)
                        .flows()))
                .containsExactly("OPERATION 100 2026–2046", "RENT 1000 2026–2046");
    }

    @Test
    void a_building_taken_into_use_costs_from_then_on() {
        assertThat(texts(money("1000").effects(5, YEARS).flows())).containsExactly("OPERATION 873000 2031–2046");
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
        BuildingMoney money = new BuildingMoney(building(row), pricing(NORMS));
        for (int from = 0; from < YEARS; from++) {
            for (int to = from + 1; to <= YEARS; to++) {
                assertThat(money.presentValue(from, to))
                        .as(row + " " + from + "–" + to)
                        .isEqualTo(sum(money.effects(from, to).flows()));
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

    private static final ExtensionMoney.Kind NEW_SCHOOL =
            new ExtensionMoney.Kind("school.gross-area-per-place", false, Optional.empty());

    private static final ExtensionMoney.Kind CONVERSION =
            new ExtensionMoney.Kind("school.gross-area-per-place", true, Optional.empty());

    @Test
    void an_extension_is_paid_for_run_and_has_a_value_left_in_the_last_year() {
        ExtensionMoney money = new ExtensionMoney("B", extension(100, 40_000_000), NEW_SCHOOL, pricing(NO_INTEREST));

        // 100 × 11.4 × 873 = 995 220; in use 2029–2046, 18 of 40 years: 40 mill × 22 ÷ 40 left
        assertThat(texts(money.effects(3, YEARS, false).flows()))
                .containsExactly(
                        "INVESTMENT 40000000 2029–2029",
                        "EXTENSION_PROPERTY 995220 2029–2046",
                        "RESIDUAL_VALUE -22000000 2046–2046");
        assertThat(money.presentValue(3, YEARS, false)).isEqualTo(40_000_000 + 18 * 995_220 - 22_000_000);
    }

    @Test
    void of_an_extension_to_a_building_that_is_left_nothing_is_left() {
        ExtensionMoney money = new ExtensionMoney("B", extension(100, 40_000_000), NEW_SCHOOL, pricing(NO_INTEREST));

        assertThat(texts(money.effects(3, 10, false).flows()))
                .containsExactly("INVESTMENT 40000000 2029–2029", "EXTENSION_PROPERTY 995220 2029–2035");
        assertThat(money.presentValue(3, 10, false)).isEqualTo(40_000_000 + 7 * 995_220);
    }

    @Test
    void an_extension_older_than_its_life_is_worth_nothing() {
        Norms shortLived = new CaseText()
                .norm("economy.discount-rate", 0)
                .norm("economy.investment-life", 10)
                .norms();
        ExtensionMoney money = new ExtensionMoney("B", extension(100, 1000), CONVERSION, pricing(shortLived));

        assertThat(texts(money.effects(3, YEARS, false).flows())).containsExactly("INVESTMENT 1000 2029–2029");
        // ready 2040, 7 of 10 years used
        assertThat(texts(money.effects(14, YEARS, false).flows()))
                .containsExactly("INVESTMENT 1000 2040–2040", "RESIDUAL_VALUE -300 2046–2046");
    }

    @Test
    void an_investment_without_life_is_worth_nothing_at_once() {
        Norms none = new CaseText()
                .norm("economy.discount-rate", 0)
                .norm("economy.investment-life", 0)
                .norms();

        assertThat(new ExtensionMoney("B", extension(1, 1000), CONVERSION, pricing(none)).presentValue(3, YEARS, false))
                .isEqualTo(1000);
    }

    @Test
    void a_conversion_adds_no_area_and_no_running_cost() {
        ExtensionMoney money = new ExtensionMoney("B", extension(100, 40_000_000), CONVERSION, pricing(NO_INTEREST));

        assertThat(texts(money.effects(3, YEARS, false).flows()))
                .containsExactly("INVESTMENT 40000000 2029–2029", "RESIDUAL_VALUE -22000000 2046–2046");
    }

    @Test
    void the_present_value_of_an_extension_is_the_sum_of_its_flows() {
        for (ExtensionMoney.Kind kind : List.of(NEW_SCHOOL, CONVERSION)) {
            ExtensionMoney money = new ExtensionMoney("B", extension(37, 12_345_678.9), kind, pricing(NORMS));
            for (int ready = 0; ready < YEARS; ready++) {
                for (int to = 1; to <= YEARS; to++) {
                    assertThat(money.presentValue(ready, to, false))
                            .isEqualTo(sum(money.effects(ready, to, false).flows()));
                }
            }
        }
    }

    @Test
    void moving_costs_once_for_each_who_moves() {
        Horizon three = new Horizon(2026, 2028);
        Series users =
                new Series("users/S", 2026, List.of(100.0, 90.0, 80.0), MeasureUnit.PERSONS, new Origin.Assumed("x"));
        Unit unit = new CaseText()
                .buildings("B | 0 | 0 | 1000")
                .units("S | school | B | 100 | 100")
                .municipality()
                .register()
                .unit("S");
        Figure metres = Figure.read("way", 900, MeasureUnit.METRES, CellReference.file("test"));
        Relocation move = new Relocation(
                unit,
                CaseText.TYPES.type("school"),
                List.of(100, 90, 80),
                users,
                2,
                Way.of(metres),
                Optional.empty(),
                true);
        RelocationMoney money = new RelocationMoney(Pricing.of(three, NORMS, Perspective.MUNICIPALITY));

        // 80 × 5 000, ÷ 1.04²
        assertThat(money.effects(List.of(move)).flows()).hasSize(1);
        CashFlow flow = money.effects(List.of(move)).flows().get(0);
        assertThat(flow.amounts()).containsExactly(400_000L);
        assertThat(flow.presentValue()).isEqualTo(Math.round(400_000 / 1.0816));
        assertThat(List.of(flow.in(1), flow.in(2), flow.in(3))).containsExactly(0L, 400_000L, 0L);
        assertThat(flow.basis().id()).isEqualTo("MOVING/S/2028/way");
        assertThat(money.presentValue(List.of(move))).isEqualTo(flow.presentValue());
    }

    @Test
    void a_flows_present_value_names_its_basis_and_the_rate() {
        CashFlow flow = new BuildingMoney(building("1000"), pricing(NORMS))
                .effects(0, YEARS)
                .flows()
                .get(0);

        Figure value = flow.figure(NORMS);
        assertThat(value.value()).isCloseTo(873_000 * 14.590326, within(1.0));
        assertThat(((Origin.Computed) value.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("property-cost/OPERATION/B", "norm/economy.discount-rate");
    }
}
