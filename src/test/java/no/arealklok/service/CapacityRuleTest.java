package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    @CsvSource({
        // 14 × 28, 1 × 28, 13.5 × 28
        "14, 1-7, 392",
        "1, 1-7, 28",
        "13.5, 1-7, 378",
        // 9 × 30; 20 × (7 × 28 + 3 × 30) ÷ 10 = 20 × 28.6, as 2 parallels of ten grades
        "9, 8-10, 270",
        "20, 1-10, 572",
        // one grade of four is primary: 4 × (28 + 3 × 30) ÷ 4
        "4, 7-10, 118"
    })
    void classrooms_hold_a_group_each(String classrooms, String grades, double places) {
        assertThat(value("classrooms", "school | B | - | - | grades=" + grades + " | classrooms=" + classrooms))
                .contains(places);
    }

    @Test
    void classrooms_of_unknown_grades_hold_a_primary_group_each() {
        assertThat(value("classrooms", "school | B | - | - | grades= | classrooms=10"))
                .contains(280.0);
    }

    @ParameterizedTest
    @CsvSource({
        // 60 m² each: ⌊60 ÷ 2⌋ = 30, but a group is 28: 14 × 28; ⌊60 ÷ 2.5⌋ = 24: 14 × 24
        "14, 840, 1-7, 392, 336",
        // 59 m²: ⌊29.5⌋ = 29, in lower secondary below 30: 6 × 29; ⌊23.6⌋ = 23: 6 × 23
        "6, 354, 8-10, 174, 138",
        // 45 m²: ⌊22.5⌋ = 22; ⌊18⌋ = 18 exactly
        "10, 450, 1-7, 220, 180"
    })
    void classrooms_hold_what_their_area_allows_and_a_group_at_most(
            String classrooms, String area, String grades, double withGroupRooms, double alone) {
        String row =
                "school | B | - | - | grades=" + grades + " | classrooms=" + classrooms + " | classroom-area=" + area;
        assertThat(value("room-area", row)).contains(withGroupRooms);
        assertThat(value("room-area-alone", row)).contains(alone);
    }

    @Test
    void area_of_unknown_classrooms_says_nothing() {
        assertThat(value("room-area", "school | B | - | - | classroom-area=840"))
                .isEmpty();
        assertThat(value("room-area", "school | B | - | - | classrooms=14")).isEmpty();
        assertThat(value("room-area", "school | B | - | - | classrooms=0 | classroom-area=840"))
                .isEmpty();
    }

    @Test
    void the_functional_capacity_is_a_share_of_the_maximum_rounded_down() {
        // 14 × 28 = 392; 392 × 0.9 = 352.8
        assertThat(value("classrooms-functional", "school | B | - | - | classrooms=14"))
                .contains(352.0);
        // 40 × 0.975 = 39; 41 × 0.975 = 39.975
        assertThat(value("beds-functional", "care-home | B | - | - | beds=40")).contains(39.0);
        assertThat(value("beds-functional", "care-home | B | - | - | beds=41")).contains(39.0);
        assertThat(value("classrooms-functional", "school | B | 300 | -")).isEmpty();
    }

    @Test
    void every_definition_says_which_of_the_three_capacities_it_is() {
        assertThat(kinds("school"))
                .containsExactly(
                        "approved DIMENSIONING",
                        "functional FUNCTIONAL",
                        "maximum MAXIMUM",
                        "parallels MAXIMUM",
                        "classrooms MAXIMUM",
                        "net-area FUNCTIONAL",
                        "room-area MAXIMUM",
                        "room-area-alone MAXIMUM",
                        "classrooms-functional FUNCTIONAL");
        assertThat(kinds("care-home"))
                .contains("beds MAXIMUM", "stays DIMENSIONING", "rooms MAXIMUM", "rooms-alone FUNCTIONAL");
    }

    private static List<String> kinds(String service) {
        return CaseText.TYPES.type(service).capacityRules().stream()
                .map(rule -> rule.key() + " " + rule.kind())
                .toList();
    }

    @Test
    void a_care_home_is_counted_by_its_rooms_and_by_its_stays() {
        String row =
                "care-home | B | - | 60 | single-rooms=56 | double-rooms=4 | long-stay-places=48 | short-stay-places=16";
        // 56 + 4 × 2; 56 + 4; 48 + 16
        assertThat(value("rooms", row)).contains(64.0);
        assertThat(value("rooms-alone", row)).contains(60.0);
        assertThat(value("stays", row)).contains(64.0);
    }

    @Test
    void a_kind_of_room_that_is_not_told_is_not_none() {
        assertThat(value("rooms", "care-home | B | - | 60 | single-rooms=56")).isEmpty();
        assertThat(value("rooms", "care-home | B | - | 60 | single-rooms=56 | double-rooms=0"))
                .contains(56.0);
    }

    @Test
    void grades_that_do_not_split_evenly_fill_more_classes() {
        // ⌈29 ÷ 28⌉ + ⌈28 ÷ 28⌉ + ⌈57 ÷ 28⌉ + ⌈1 ÷ 28⌉ = 2 + 1 + 3 + 1
        assertThat(classes("school | B | - | 115 | grades=1-4 | by-grade=29,28,57,1"))
                .contains(7.0);
        // ⌈30 ÷ 28⌉ in grade 7, ⌈30 ÷ 30⌉ and ⌈31 ÷ 30⌉ above: 2 + 1 + 2; none in grade 10
        assertThat(classes("school | B | - | 91 | grades=7-10 | by-grade=30,30,31,0"))
                .contains(5.0);
    }

    @Test
    void classes_are_unknown_where_the_grades_are_not_all_the_pupils() {
        assertThat(classes("school | B | - | 120 | grades=1-4 | by-grade=29,28,57,1"))
                .isEmpty();
        assertThat(classes("school | B | - | 120")).isEmpty();
        assertThat(CaseText.TYPES.type("kindergarten").groupSize()).isEmpty();
    }

    private Optional<Double> classes(String row) {
        return CaseText.TYPES
                .type("school")
                .groupSize()
                .orElseThrow()
                .classes(unit(row), norms)
                .map(Figure::value);
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
        assertThat(value("maximum", "school | B | 390 | 240 | maximum-capacity=420"))
                .contains(420.0);
        assertThat(value("functional", "school | B | 390 | 240 | functional-capacity=350"))
                .contains(350.0);
        assertThat(value("approved", "school | B | 0 | 240")).isEmpty();
        assertThat(value("approved", "school | B | - | 240")).isEmpty();
        assertThat(value("beds", "care-home | B | - | 30 | beds=40")).contains(40.0);
        assertThat(value("homes", "supported-housing | B | - | 4 | homes=5")).contains(5.0);
    }

    @Test
    void classrooms_of_one_kind_of_grades_name_that_kinds_norm_only() {
        assertThat(operands(places("classrooms", unit("school | B | - | - | classrooms=14"))
                        .orElseThrow()))
                .containsExactly("classrooms/A", "norm/school.group-size");
        assertThat(operands(places("classrooms", unit("school | B | - | - | grades=8-10 | classrooms=9"))
                        .orElseThrow()))
                .containsExactly("classrooms/A", "norm/school.group-size-lower-secondary");
    }

    /** Of units that state all, and teach all grades, so that nothing is left unasked. */
    @ParameterizedTest
    @CsvSource({
        "school, grades=1-10 | parallels=2 | classrooms=20 | classroom-area=1200 | net-area=5000",
        "kindergarten, play-area=200",
        "care-home, beds=40 | single-rooms=56 | double-rooms=4 | long-stay-places=48 | short-stay-places=16"
    })
    void a_definition_asks_for_the_norms_that_it_names_and_for_no_other(String service, String row) {
        Unit unit = unit(service + " | B | 390 | - | " + row);

        for (CapacityRule rule : CaseText.TYPES.type(service).capacityRules()) {
            Set<String> asked = new HashSet<>();
            rule.places(unit, norms.telling(asked::add));
            assertThat(rule.norms()).as(rule.key()).containsExactlyInAnyOrderElementsOf(asked);
        }
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
