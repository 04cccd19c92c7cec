package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norms: 28 pupils a group, 30 in lower secondary, 8.4 m² net a pupil, 4 and 5.33 m² play area, 0.36 under three. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CapacityRuleTest {
    private final Norms norms = new CaseText().norms();

    private static Unit unit(String row) {
        return new CaseText()
                .buildings("B | 0 | 0 | -")
                .units("A | " + row)
                .municipality()
                .register()
                .unit("A");
    }

    private Optional<Figure> places(String rule, Unit unit) {
        return CaseText.TYPES.type(unit.service()).capacityRules().stream()
                .filter(found -> found.key().equals(rule))
                .findFirst()
                .orElseThrow()
                .places(unit, norms);
    }

    private Optional<Double> value(String rule, String row) {
        return places(rule, unit(row)).map(Figure::value);
    }

    @ParameterizedTest
    @CsvSource({
        // 2 × 7 × 28, 3 × 7 × 28, 9 × 3 × 30
        "2, 1-7, 392",
        "3, 1-7, 588",
        "9, 8-10, 810",
        // 2 × (7 × 28 + 3 × 30) = 2 × (196 + 90)
        "2, 1-10, 572",
        // 1 × (3 × 28 + 1 × 30), 2 × 3 × 28, half a parallel: 0.5 × 7 × 28
        "1, 5-8, 114",
        "2, 5-7, 168",
        "0.5, 1-7, 98"
    })
    void parallels_are_multiplied_by_grades_and_group_size(String parallels, String grades, double places) {
        assertThat(value("parallels", "school | B | - | - | grades=" + grades + " | parallels=" + parallels))
                .contains(places);
    }

    @Test
    void parallels_say_nothing_without_grades_and_grades_nothing_without_parallels() {
        assertThat(value("parallels", "school | B | - | - | grades= | parallels=2"))
                .isEmpty();
        assertThat(value("parallels", "school | B | - | - | grades=1-7")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"14, 392", "1, 28", "13.5, 378"})
    void classrooms_hold_a_group_each(String classrooms, double places) {
        assertThat(value("classrooms", "school | B | - | - | classrooms=" + classrooms))
                .contains(places);
    }

    @ParameterizedTest
    // 3 360 ÷ 8.4 = 400; 3 359 ÷ 8.4 = 399.88; 8.3 ÷ 8.4 = 0.98
    @CsvSource({"3360, 400", "3359, 399", "8.3, 0", "8.4, 1"})
    void net_area_is_shared_out_and_rounded_down(String area, double places) {
        assertThat(value("net-area", "school | B | - | - | net-area=" + area)).contains(places);
    }

    @Test
    void play_area_is_shared_at_the_units_own_share_of_young_children() {
        // 10 of 30 under three: 5.33 ÷ 3 + 4 × 2 ÷ 3 = 4.4433 m² each; 200 ÷ 4.4433 = 45.01
        assertThat(value("play-area", "kindergarten | B | - | 30 | users-under-three=10 | play-area=200"))
                .contains(45.0);
        // none: 200 ÷ 4; all: 200 ÷ 5.33 = 37.52
        assertThat(value("play-area", "kindergarten | B | - | 30 | users-under-three=0 | play-area=200"))
                .contains(50.0);
        assertThat(value("play-area", "kindergarten | B | - | 30 | users-under-three=30 | play-area=200"))
                .contains(37.0);
    }

    @Test
    void more_young_children_than_children_count_as_all_of_them() {
        assertThat(value("play-area", "kindergarten | B | - | 30 | users-under-three=40 | play-area=200"))
                .contains(37.0);
    }

    @Test
    void play_area_is_shared_at_the_norms_share_where_the_unit_does_not_say() {
        // 0.36 × 5.33 + 0.64 × 4 = 4.4788 m² each; 200 ÷ 4.4788 = 44.65
        assertThat(value("play-area", "kindergarten | B | - | 30 | play-area=200"))
                .contains(44.0);
        assertThat(value("play-area", "kindergarten | B | - | - | users-under-three=5 | play-area=200"))
                .contains(44.0);
        assertThat(value("play-area", "kindergarten | B | - | 0 | users-under-three=0 | play-area=200"))
                .contains(44.0);
    }

    @Test
    void a_kindergarten_without_play_area_has_no_capacity_by_it() {
        assertThat(value("play-area", "kindergarten | B | - | 30")).isEmpty();
    }

    @Test
    void stated_places_are_taken_as_they_stand_and_none_is_unknown() {
        assertThat(value("approved", "school | B | 390 | 240")).contains(390.0);
        assertThat(value("approved", "school | B | 0 | 240")).isEmpty();
        assertThat(value("approved", "school | B | - | 240")).isEmpty();
        assertThat(value("beds", "care-home | B | - | 30 | beds=40")).contains(40.0);
        assertThat(value("homes", "supported-housing | B | - | 4 | homes=5")).contains(5.0);
    }

    @Test
    void computed_places_name_what_they_were_made_from() {
        Figure places = places("play-area", unit("kindergarten | B | - | 30 | users-under-three=10 | play-area=200"))
                .orElseThrow();

        assertThat(places.id()).isEqualTo("places/A/play-area");
        assertThat(operands(places))
                .containsExactly(
                        "play-area/A",
                        "share-under-three/A",
                        "norm/kindergarten.play-area-under-three",
                        "norm/kindergarten.play-area-over-three");
        Figure share = (Figure) ((Origin.Computed) places.origin()).operands().get(1);
        assertThat(operands(share)).containsExactly("users-under-three/A", "users/A");
    }

    private static List<String> operands(Figure figure) {
        return ((Origin.Computed) figure.origin())
                .operands().stream().map(Traceable::id).toList();
    }
}
