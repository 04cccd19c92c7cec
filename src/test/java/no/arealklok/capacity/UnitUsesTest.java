package no.arealklok.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Percent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitUsesTest {
    private final CaseText text = new CaseText().buildings("B | 0 | 0 | -").units("""
            S1 | school       | B | 390 | 240 | parallels=2 | classrooms=13 | net-area=3360
            S2 | school       | B | -   | 390 | parallels=3 | classrooms=20
            S3 | school       | B | 0   | 100 | classrooms=4
            S4 | school       | B | -   | 100
            S5 | school       | B | 200 | -
            K1 | kindergarten | B | 60  | 57
            """);
    private final UnitUses uses = text.uses();

    private UnitUse use(String unit) {
        return uses.of(text.municipality().register().unit(unit));
    }

    @Test
    void every_definition_with_its_input_is_kept_and_the_first_is_used() {
        assertThat(use("S1").capacities())
                .extracting(capacity ->
                        capacity.definition() + " " + capacity.places().whole())
                // 390; 2 × 7 × 28; 13 × 28; 3 360 ÷ 8.4; 364 × 0.9 = 327.6
                .containsExactly(
                        "approved 390", "parallels 392", "classrooms 364", "net-area 400", "classrooms-functional 327");
        assertThat(use("S1").places()).map(Figure::whole).contains(390L);
        // 3 × 7 × 28
        assertThat(use("S2").capacity()).map(Capacity::definition).contains("parallels");
        assertThat(use("S2").places()).map(Figure::whole).contains(588L);
    }

    @Test
    void a_chosen_definition_goes_before_the_others_where_the_unit_has_its_input() {
        UnitUses chosen = new UnitUses(
                text.municipality().register(), CaseText.TYPES, text.norms(), Map.of("school", "net-area"));
        UnitUse both = chosen.of(text.municipality().register().unit("S1"));
        UnitUse lacking = chosen.of(text.municipality().register().unit("S2"));

        assertThat(both.capacities())
                .extracting(Capacity::definition)
                .containsExactly("net-area", "approved", "parallels", "classrooms", "classrooms-functional");
        assertThat(both.places()).map(Figure::whole).contains(400L);
        assertThat(lacking.capacity()).map(Capacity::definition).contains("parallels");
    }

    @Test
    void each_definition_is_found_by_its_name_whether_it_is_used_or_not() {
        assertThat(use("S1").capacity("classrooms"))
                .map(capacity -> capacity.places().whole())
                .contains(364L);
        assertThat(use("S2").capacity("approved")).isEmpty();
    }

    @Test
    void a_capacity_of_zero_is_unknown_and_the_next_definition_is_used() {
        assertThat(use("S3").capacities())
                .extracting(Capacity::definition)
                .containsExactly("classrooms", "classrooms-functional");
        assertThat(use("S3").places()).map(Figure::whole).contains(112L);
    }

    @Test
    void a_computed_capacity_that_rounds_down_to_none_is_unknown() {
        CaseText small = new CaseText().buildings("B | 0 | 0 | -").units("K | kindergarten | B | - | 1 | play-area=3");

        assertThat(small.uses().all().iterator().next().capacities()).isEmpty();
    }

    @Test
    void without_users_or_places_there_is_no_utilisation() {
        assertThat(use("S4").places()).isEmpty();
        assertThat(use("S4").utilisation()).isEmpty();
        assertThat(use("S5").users()).isEmpty();
        assertThat(use("S5").utilisation()).isEmpty();
    }

    @Test
    void utilisation_is_users_over_places_and_shows_both() {
        Utilisation utilisation = use("S1").utilisation().orElseThrow();

        // 240 ÷ 390 = 61.5
        assertThat(utilisation.percent()).isEqualTo(new Percent(62));
        assertThat(utilisation.free().whole()).isEqualTo(150);
        assertThat(utilisation.missing().whole()).isZero();
        assertThat(utilisation.figure().id()).isEqualTo("utilisation/S1");
        assertThat(utilisation.figure().value()).isEqualTo(62);
        assertThat(((Origin.Computed) utilisation.figure().origin()).operands())
                .containsExactly(utilisation.users(), utilisation.places());
        assertThat(utilisation.band(use("S1").type().bands(), text.norms())).contains(Band.LOW);
    }

    @Test
    void a_full_house_has_no_free_places_and_lacks_some() {
        Utilisation utilisation = new Utilisation("u", figure(63, MeasureUnit.PERSONS), figure(40, MeasureUnit.PLACES));

        assertThat(utilisation.free().whole()).isZero();
        assertThat(utilisation.missing().whole()).isEqualTo(63 - 40);
        // 63 ÷ 40 = 157.5
        assertThat(utilisation.percent()).isEqualTo(new Percent(158));
    }

    @Test
    void utilisation_of_no_places_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Utilisation("u", figure(1, MeasureUnit.PERSONS), figure(0.4, MeasureUnit.PLACES)));
    }

    @Test
    void a_total_leaves_units_without_both_numbers_out_of_both() {
        Utilisation schools =
                uses.total("school", use -> use.type().id().equals("school")).orElseThrow();

        // S1, S2, S3; not the 100 users of S4 nor the 200 places of S5
        assertThat(schools.users().whole()).isEqualTo(240 + 390 + 100);
        assertThat(schools.places().whole()).isEqualTo(390 + 588 + 112);
        assertThat(schools.figure().id()).isEqualTo("utilisation/school");
        assertThat(((Origin.Computed) schools.users().origin()).operands()).hasSize(3);
    }

    @Test
    void a_total_of_units_that_lack_numbers_is_unknown() {
        assertThat(uses.total("x", use -> use.unit().id().equals("S4"))).isEmpty();
        assertThat(uses.total("x", use -> false)).isEmpty();
    }

    @Test
    void all_units_come_in_register_order() {
        assertThat(uses.all()).extracting(use -> use.unit().id()).containsExactly("S1", "S2", "S3", "S4", "S5", "K1");
    }

    @Test
    void a_school_with_uneven_grades_is_full_before_its_places_are() {
        // 7 × 40 = 280 pupils in 2 × 7 × 28 = 392 places: 280 ÷ 392 = 71.4 %. ⌈40 ÷ 28⌉ = 2 classes a grade in 14
        // rooms.
        CaseText school = new CaseText()
                .buildings("B | 0 | 0 | -")
                .units("S | school | B | - | 280 | parallels=2 | classrooms=14 | by-grade=40,40,40,40,40,40,40");
        UnitUse full = school.uses().all().iterator().next();
        ClassUse classes = ClassUse.of(full, school.norms()).orElseThrow();

        assertThat(full.utilisation().orElseThrow().percent()).isEqualTo(new Percent(71));
        assertThat(classes.classes().whole()).isEqualTo(14);
        assertThat(classes.percent()).isEqualTo(new Percent(100));
        assertThat(classes.figure().id()).isEqualTo("class-use/S");
        assertThat(ClassUse.of(use("S1"), text.norms())).isEmpty();
    }

    @Test
    void classes_without_a_classroom_have_no_utilisation() {
        CaseText school = new CaseText()
                .buildings("B | 0 | 0 | -")
                .units("S | school | B | 100 | 56 | classrooms=0 | grades=1-2 | by-grade=28,28");

        assertThat(ClassUse.of(school.uses().all().iterator().next(), school.norms()))
                .isEmpty();
    }

    private static Figure figure(double value, MeasureUnit unit) {
        return Figure.read("x", value, unit, CellReference.file("test"));
    }
}
