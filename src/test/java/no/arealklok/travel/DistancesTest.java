package no.arealklok.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Register;
import no.arealklok.service.Mode;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DistancesTest {
    /** A and B lie 1 km apart; C is 2 km north of A; D has no position. */
    private static CaseText place() {
        return new CaseText().buildings("""
                A | 0 | 0 | -
                B | 1 | 0 | -
                C | 0 | 2 | -
                D | 0 | 0 | - | nowhere
                """);
    }

    private static Optional<Distance> between(CaseText text, String from, String to) {
        Register register = text.municipality().register();
        return text.distances().between(register.building(from), register.building(to), Mode.BY_CAR);
    }

    private static Distance distance(CaseText text, String from, String to) {
        return between(text, from, to).orElseThrow();
    }

    @Test
    void the_shorter_of_two_ways_counts_both_ways() {
        CaseText text = place().roads("""
                A        | B        | 2500
                A        | crossing | 900
                crossing | B        | 1100
                """);

        assertThat(distance(text, "A", "B").metres().whole()).isEqualTo(900 + 1100);
        assertThat(distance(text, "B", "A").metres().whole()).isEqualTo(2000);
        assertThat(distance(text, "A", "B").method()).isEqualTo(Distance.Method.ROAD);
    }

    @Test
    void a_way_by_road_is_the_sum_of_its_stretches() {
        CaseText text = place().roads("""
                A        | crossing | 900.4
                crossing | B        | 1100.4
                """);
        Figure metres = distance(text, "A", "B").metres();

        // 2 000.8
        assertThat(metres.value()).isEqualTo(2001);
        assertThat(metres.id()).isEqualTo("distance/A/B");
        assertThat(((Origin.Computed) metres.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("road/A/crossing", "road/crossing/B");
    }

    @Test
    void of_parallel_links_the_shortest_counts_in_any_order() {
        assertThat(distance(place().roads("A | B | 700\nB | A | 500\nA | B | 600"), "A", "B")
                        .metres()
                        .whole())
                .isEqualTo(500);
        assertThat(distance(place().roads("A | B | 500\nA | B | 700"), "A", "B")
                        .metres()
                        .whole())
                .isEqualTo(500);
    }

    @Test
    void a_link_from_a_place_to_itself_changes_nothing() {
        assertThat(distance(place().roads("A | A | 10\nA | B | 500"), "A", "B")
                        .metres()
                        .whole())
                .isEqualTo(500);
    }

    @Test
    void where_no_road_leads_it_is_the_great_circle_times_the_detour() {
        Distance distance = distance(place().roads("A | crossing | 900\nB | elsewhere | 100"), "A", "B");

        assertThat(distance.method()).isEqualTo(Distance.Method.GREAT_CIRCLE);
        // about 1 000 m × 1.3
        assertThat(distance.metres().value()).isCloseTo(1300, within(15.0));
        assertThat(((Origin.Computed) distance.metres().origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("straight/A/B", "norm/travel.detour-factor");
    }

    @Test
    void a_building_off_the_roads_is_reached_as_the_crow_flies_and_around() {
        assertThat(distance(place().roads("A | B | 500"), "A", "C").method()).isEqualTo(Distance.Method.GREAT_CIRCLE);
        // 2 000 m × 1.5
        assertThat(distance(place().norm("travel.detour-factor", 1.5), "A", "C")
                        .metres()
                        .value())
                .isCloseTo(3000, within(30.0));
    }

    @Test
    void without_road_and_position_it_is_unknown_and_with_a_road_it_is_not() {
        assertThat(between(place(), "A", "D")).isEmpty();
        assertThat(between(place(), "D", "A")).isEmpty();
        assertThat(distance(place().roads("A | D | 400"), "D", "A").metres().whole())
                .isEqualTo(400);
    }

    @Test
    void a_way_is_dangerous_where_a_stretch_of_the_shortest_is() {
        String roads = "A | crossing | 900\ncrossing | B | 1100%s\nA | C | 500\ncrossing | C | 5000 | dangerous";

        assertThat(distance(place().roads(roads.formatted(" | dangerous")), "A", "B")
                        .dangerous())
                .isTrue();
        assertThat(distance(place().roads(roads.formatted("")), "A", "B").dangerous())
                .isFalse();
    }

    @Test
    void the_way_to_a_unit_may_be_dangerous_however_it_is_found() {
        CaseText text = place().units("S | school | B | 100 | 50 | dangerous\nT | school | C | 100 | 50");

        assertThat(distance(text, "A", "B").dangerous()).isTrue();
        assertThat(distance(text, "B", "C").dangerous()).isFalse();
    }

    @Test
    void a_building_is_no_way_from_itself() {
        assertThat(distance(place(), "A", "A").metres().whole()).isZero();
        assertThat(distance(place().roads("A | B | 500"), "A", "A").metres().whole())
                .isZero();
    }

    @Test
    void a_road_without_length_is_refused() {
        Figure none = Figure.read("road", 0, MeasureUnit.METRES, CellReference.file("test"));

        assertThatIllegalArgumentException().isThrownBy(() -> new RoadLink("A", "B", none, false));
    }
}
