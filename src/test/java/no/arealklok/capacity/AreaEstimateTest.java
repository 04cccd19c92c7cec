package no.arealklok.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Norms: 11.4 m² a new school place, 9 in a kindergarten, 1.25 times as much in what stands; 0.92 of it usable. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AreaEstimateTest {
    private static Building building(CaseText text) {
        return text.municipality().register().building("A");
    }

    private static AreaEstimate estimate(CaseText text) {
        return new AreaEstimate(text.municipality().register(), text.uses(), text.norms());
    }

    /** The estimate for building A. */
    private static Optional<Figure> area(String buildings, String units) {
        CaseText text = new CaseText().buildings(buildings).units(units);
        return estimate(text).of(building(text));
    }

    @Test
    void usable_area_is_so_much_of_the_gross_area() {
        Figure area = area("A | 0 | 0 | - | usable-area=920", "S | school | A | 100 | 90")
                .orElseThrow();

        // 920 ÷ 0.92, whatever the units have
        assertThat(area.value()).isEqualTo(1000);
        assertThat(area.id()).isEqualTo("estimated-area/A");
        assertThat(((Origin.Computed) area.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("usable-area/A", "norm/property.usable-share");
    }

    @Test
    void else_the_places_of_all_units_in_it_take_what_a_new_place_takes_and_a_fourth_more() {
        // 100 × 11.4 × 1.25
        assertThat(area("A | 0 | 0 | -", "S | school | A | 100 | 90"))
                .map(Figure::value)
                .contains(1425.0);
        // and 40 × 9 × 1.25 = 450
        assertThat(area("A | 0 | 0 | -", "S | school | A | 100 | 90\nK | kindergarten | A | 40 | 30"))
                .map(Figure::value)
                .contains(1875.0);
    }

    @Test
    void a_unit_in_two_buildings_has_half_of_its_places_in_each() {
        // 1 425 ÷ 2 = 712.5, and the kindergarten's 450 in A alone
        assertThat(area(
                        "A | 0 | 0 | -\nB | 0 | 0 | 900",
                        "S | school | A+B | 100 | 90\nK | kindergarten | A | 40 | 30"))
                .map(Figure::value)
                .contains(1163.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"900", "- | operating-cost=800000", "- | owner=PRIVATE", "- | owner=UNKNOWN"})
    void nothing_is_estimated_where_nothing_is_asked_for(String row) {
        CaseText text = new CaseText().buildings("A | 0 | 0 | " + row).units("S | school | A | 100 | 90");

        assertThat(AreaEstimate.isNeeded(building(text))).isFalse();
        assertThat(estimate(text).of(building(text))).isEmpty();
        assertThat(estimate(text).applyTo(building(text))).isEqualTo(building(text));
    }

    @Test
    void a_leased_building_needs_one_as_an_owned_one() {
        assertThat(area("A | 0 | 0 | - | owner=LEASED", "S | school | A | 100 | 90"))
                .map(Figure::value)
                .contains(1425.0);
    }

    @Test
    void nothing_is_estimated_from_places_that_are_not_all_known_nor_from_none() {
        assertThat(area("A | 0 | 0 | -", "S | school | A | 100 | 90\nK | kindergarten | A | - | 30"))
                .isEmpty();
        assertThat(area("A | 0 | 0 | -\nB | 0 | 0 | -", "S | school | B | 100 | 90"))
                .isEmpty();
    }

    @Test
    void a_building_with_its_estimate_keeps_its_other_numbers() {
        CaseText text =
                new CaseText().buildings("A | 0 | 0 | - | site-area=7000").units("S | school | A | 100 | 90");
        Building estimated = estimate(text).applyTo(building(text));

        assertThat(estimated.find(BuildingQuantity.GROSS_AREA))
                .map(Figure::value)
                .contains(1425.0);
        assertThat(estimated.find(BuildingQuantity.SITE_AREA))
                .map(Figure::value)
                .contains(7000.0);
    }
}
