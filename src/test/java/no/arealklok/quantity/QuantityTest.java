package no.arealklok.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuantityTest {
    private static final Origin ORIGIN = new Origin.Assumed("test");
    private static final Position OSLO = new Position(59.9139, 10.7522);
    private static final Position BERGEN = new Position(60.3913, 5.3221);

    @ParameterizedTest
    @CsvSource({
        // 57 of 200 = 28.5, 285 of 1000 = 28.5, 284 of 1000 = 28.4
        "57, 200, 29",
        "285, 1000, 29",
        "284, 1000, 28",
        // 1 of 200 = 0.5, 1 of 201 = 0.4975…
        "1, 200, 1",
        "1, 201, 0",
        "0, 7, 0",
        "7, 7, 100",
        "8, 4, 200",
        // 29 of 40 = 72.5 where binary fractions of a hundred go astray
        "29, 40, 73"
    })
    void percent_is_rounded_half_up_in_exact_arithmetic(long part, long whole, int percent) {
        assertThat(Percent.of(part, whole)).isEqualTo(new Percent(percent)).hasToString(percent + " %");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "0, 0", "1, -1", "-1, 100"})
    void percent_of_nothing_or_of_less_than_nothing_is_refused(long part, long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of(part, whole));
    }

    @Test
    void oslo_to_bergen_is_305_kilometres_as_the_crow_flies() {
        assertThat(OSLO.metresTo(BERGEN)).isCloseTo(305_000, within(1_000.0));
        assertThat(BERGEN.metresTo(OSLO)).isEqualTo(OSLO.metresTo(BERGEN));
    }

    @Test
    void a_place_is_no_way_from_itself_and_half_the_earth_from_its_antipode() {
        assertThat(OSLO.metresTo(OSLO)).isZero();
        // π × 6 371 008.8 m
        assertThat(new Position(60, 10).metresTo(new Position(-60, -170))).isCloseTo(20_015_114, within(1.0));
        assertThat(new Position(90, 0).metresTo(new Position(-90, 0))).isCloseTo(20_015_114, within(1.0));
    }

    @Test
    void a_degree_of_latitude_is_111_kilometres_and_of_longitude_half_that_at_60_north() {
        // 6 371 008.8 × π / 180 = 111 195.08
        assertThat(new Position(59, 10).metresTo(new Position(60, 10))).isCloseTo(111_195, within(1.0));
        assertThat(new Position(60, 10).metresTo(new Position(60, 11))).isCloseTo(55_597, within(3.0));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-91, 0", "0, 180.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    void a_place_off_the_earth_is_refused(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Position(latitude, longitude));
    }

    @Test
    void a_horizon_counts_its_base_year() {
        Horizon horizon = new Horizon(2026, 2046);

        assertThat(horizon.length()).isEqualTo(21);
        assertThat(horizon.index(2026)).isZero();
        assertThat(horizon.index(2046)).isEqualTo(20);
        assertThat(horizon.year(20)).isEqualTo(2046);
        assertThat(horizon.years()).hasSize(21).startsWith(2026).endsWith(2046);
        assertThat(new Horizon(2026, 2026).length()).isEqualTo(1);
    }

    @Test
    void a_year_outside_the_horizon_is_refused() {
        Horizon horizon = new Horizon(2026, 2046);

        assertThatIllegalArgumentException().isThrownBy(() -> horizon.index(2025));
        assertThatIllegalArgumentException().isThrownBy(() -> horizon.index(2047));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2087, -1})
    void a_horizon_that_ends_before_it_begins_or_lasts_over_60_years_is_refused(int lastYear) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Horizon(2026, lastYear));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_not_a_number_is_neither_a_figure_nor_in_a_series(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure("users/A", value, MeasureUnit.PERSONS, ORIGIN))
                .withMessageContaining("users/A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series("users/A", 2026, List.of(1.0, value), MeasureUnit.PERSONS, ORIGIN))
                .withMessageContaining("users/A");
    }

    @ParameterizedTest
    @CsvSource({"2.5, 3", "2.4999, 2", "-2.5, -2", "0, 0"})
    void a_figure_is_printed_whole_rounded_half_up(double value, long whole) {
        assertThat(new Figure("x", value, MeasureUnit.PERSONS, ORIGIN).whole()).isEqualTo(whole);
    }

    @Test
    void a_series_without_years_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Series("users/A", 2026, List.of(), MeasureUnit.PERSONS, ORIGIN));
    }

    @Test
    void a_series_knows_its_years_and_no_others() {
        Series series = new Series("users/A", 2026, List.of(10.0, 20.0), MeasureUnit.PERSONS, ORIGIN);

        assertThat(series.in(2026)).isEqualTo(10);
        assertThat(series.in(2027)).isEqualTo(20);
        assertThat(series.lastYear()).isEqualTo(2027);
        assertThatThrownBy(() -> series.in(2025)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> series.in(2028)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_cell_is_written_as_a_person_would_point_at_it() {
        assertThat(new CellReference("by.xlsx", "Enheter", "F12")).hasToString("Enheter!F12");
        assertThat(new CellReference("by.xlsx", "Enheter", "")).hasToString("Enheter");
        assertThat(new CellReference("by.json", "", "school.group-size")).hasToString("by.json school.group-size");
        assertThat(CellReference.file("by.xlsx")).hasToString("by.xlsx");
    }
}
