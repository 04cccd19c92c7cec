package no.arealklok.consolidation.option;

import static no.arealklok.consolidation.Cases.options;
import static no.arealklok.consolidation.Cases.plan;
import static no.arealklok.consolidation.Cases.rejections;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A school of 200 lies between neighbours with free places, B 1 km and C 2 km away; D lies 3 km away. Ten years: moves
 * from 2028 to 2031, and nothing can be built.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DivisionFinderTest {
    private static CaseText schools(String b, String c) {
        return new CaseText(new Horizon(2026, 2035))
                .buildings("""
                        A | 0 | 0 | 2000
                        B | 1 | 0 | 2000
                        C | 0 | 2 | 2000
                        """)
                .units("S | school | A | 200 | 200\nT | school | B | 200 | " + b + "\nU | school | C | 200 | " + c);
    }

    private static List<String> divided(ConsolidationCase facts) {
        return options(facts, "S").stream()
                .filter(option -> option.contains("+"))
                .toList();
    }

    @Test
    void neighbours_with_110_free_places_each_share_a_school_of_200() {
        ConsolidationCase facts = schools("90", "90").build();

        assertThat(rejections(facts, "S")).containsExactly("B NO_ROOM [290, 200, 2031]", "C NO_ROOM [290, 200, 2031]");
        assertThat(options(facts, "S"))
                .containsExactly("A stay", "B:5+C:5 2028", "B:5+C:5 2029", "B:5+C:5 2030", "B:5+C:5 2031");
    }

    @ParameterizedTest
    @CsvSource({
        // As many as there is room for go to the nearest.
        "60, 100, B:7+C:3 2028",
        "100, 60, B:5+C:5 2028",
        "39, 160, B:8+C:2 2028"
    })
    void each_takes_as_many_as_it_has_room_for_the_nearest_first(String b, String c, String division) {
        assertThat(divided(schools(b, c).build()).get(0)).isEqualTo(division);
    }

    @Test
    void what_all_of_them_lack_room_for_is_no_division() {
        assertThat(divided(schools("120", "100").build())).isEmpty();
    }

    @Test
    void a_school_that_one_neighbour_has_free_places_for_is_not_divided() {
        ConsolidationCase facts = schools("0", "90").build();

        assertThat(options(facts, "S")).contains("B 2028");
        assertThat(divided(facts)).isEmpty();
    }

    @Test
    void nobody_is_divided_where_one_building_is_all_that_may_share() {
        assertThat(divided(
                        schools("90", "90").norm("allotment.closing-hosts", 1).build()))
                .isEmpty();
    }

    @Test
    void no_fewer_go_anywhere_than_a_boundary_is_moved_for() {
        assertThat(divided(
                        schools("90", "90").norm("allotment.smallest-move", 100).build()))
                .isNotEmpty();
        assertThat(divided(
                        schools("90", "90").norm("allotment.smallest-move", 101).build()))
                .isEmpty();
    }

    @Test
    void three_share_what_two_have_no_room_for() {
        ConsolidationCase facts =
                new CaseText(new Horizon(2026, 2035)).buildings("""
                        A | 0 | 0 | 2000
                        B | 1 | 0 | 2000
                        C | 0 | 2 | 2000
                        D | 0 | -3 | 2000
                        """).units("""
                        S | school | A | 200 | 200
                        T | school | B | 200 | 120
                        U | school | C | 200 | 120
                        V | school | D | 200 | 120
                        """).build();

        assertThat(divided(facts)).startsWith("B:4+C:4+D:2 2028").hasSize(4);
    }

    @Test
    void a_household_community_is_not_divided() {
        ConsolidationCase facts = new CaseText(new Horizon(2026, 2035))
                .buildings("""
                        A | 0 | 0 | 600
                        B | 1 | 0 | 600
                        C | 0 | 2 | 600
                        """)
                .units("""
                        S | supported-housing | A | 8 | 8
                        T | supported-housing | B | 12 | 7
                        U | supported-housing | C | 12 | 7
                        """)
                .norm("allotment.smallest-move", 1)
                .build();

        assertThat(divided(facts)).isEmpty();
    }

    @Test
    void a_divided_school_is_served_where_its_pupils_go_and_leaves_its_building() {
        ConsolidationCase facts = schools("90", "90").build();
        Plan divided = plan(facts, "S B:5+C:5 2028");

        assertThat(divided.score().violations()).isZero();
        assertThat(divided.score().shortage()).isZero();
        assertThat(divided.sites()).filteredOn(site -> site.isClosed()).hasSize(1);
        assertThat(divided.sites())
                .filteredOn(site -> !site.isClosed())
                .allSatisfy(site -> assertThat(site.load().users("school", 2)).isEqualTo(190));
        assertThat(divided.measures())
                .filteredOn(Measure.Move.class::isInstance)
                .extracting(measure -> ((Measure.Move) measure).users(2))
                .containsExactly(100, 100);
        assertThat(divided.moved()).containsExactly(Cases.unit(facts, "S"));
    }
}
