package no.arealklok.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.arealklok.input.Municipality;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.travel.RoadLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds in every made-up municipality, large or small. */
class SampleConsistencyTest {
    static Stream<Municipality> municipalities() {
        return Stream.of(
                SampleMunicipality.of("small.xlsx", 3, 50),
                SampleMunicipality.solvik("solvik.xlsx", 4),
                SampleMunicipality.of("large.xlsx", 5, 700),
                TwelveUnits.municipality("twelve-units.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void net_area_lies_within_usable_area_and_usable_within_gross(Municipality municipality) {
        for (Building building : municipality.register().buildings()) {
            double gross =
                    building.find(BuildingQuantity.GROSS_AREA).orElseThrow().value();
            double usable = building.find(BuildingQuantity.USABLE_AREA)
                    .map(Figure::value)
                    .orElse(gross);
            double net =
                    building.find(BuildingQuantity.NET_AREA).map(Figure::value).orElse(usable);

            assertThat(net).as(building.id()).isLessThanOrEqualTo(usable).isPositive();
            assertThat(usable).as(building.id()).isLessThanOrEqualTo(gross);
        }
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void pupils_by_grade_add_up_to_the_pupils(Municipality municipality) {
        for (Unit unit : municipality.register().units()) {
            if (!unit.usersByGrade().isEmpty()) {
                double sum = unit.usersByGrade().values().stream()
                        .mapToDouble(Figure::value)
                        .sum();
                assertThat(unit.find(UnitQuantity.USERS).orElseThrow().value())
                        .as(unit.id())
                        .isEqualTo(sum);
                assertThat(unit.usersByGrade())
                        .hasSize(unit.grades().orElseThrow().count());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void private_buildings_house_private_units_only_and_stay(Municipality municipality) {
        for (Building building : municipality.register().buildings()) {
            if (building.ownership() == Ownership.PRIVATE) {
                assertThat(building.closable()).isFalse();
                assertThat(municipality.register().unitsIn(building.id()))
                        .allMatch(unit -> unit.operator() == Operator.PRIVATE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void a_school_has_a_sensible_area_for_its_pupils(Municipality municipality) {
        for (Unit unit : municipality.register().units()) {
            boolean alone = municipality.register().unitsIn(unit.mainBuilding()).size() == 1;
            if (unit.service().equals(ServiceId.SCHOOL) && alone) {
                double gross = municipality
                        .register()
                        .mainBuilding(unit)
                        .find(BuildingQuantity.GROSS_AREA)
                        .orElseThrow()
                        .value();
                double users = unit.find(UnitQuantity.USERS).orElseThrow().value();
                assertThat(gross / users).as(unit.id()).isBetween(9.5, 28.0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void no_road_is_shorter_than_the_straight_line(Municipality municipality) {
        Map<String, Building> buildings = new HashMap<>();
        municipality.register().buildings().forEach(building -> buildings.put(building.id(), building));
        for (RoadLink link : municipality.roads()) {
            assertThat(link.length().value()).isEqualTo(link.length().whole());
            if (buildings.containsKey(link.from()) && buildings.containsKey(link.to())) {
                double straight = buildings
                        .get(link.from())
                        .position()
                        .orElseThrow()
                        .metresTo(buildings.get(link.to()).position().orElseThrow());
                assertThat(link.length().value()).isGreaterThanOrEqualTo(straight);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("municipalities")
    void every_building_can_be_reached_by_road(Municipality municipality) {
        Set<String> reached = reached(municipality.roads());

        assertThat(reached)
                .containsAll(municipality.register().buildings().stream()
                        .map(Building::id)
                        .toList());
    }

    private static Set<String> reached(List<RoadLink> links) {
        Map<String, Set<String>> neighbours = new HashMap<>();
        for (RoadLink link : links) {
            neighbours.computeIfAbsent(link.from(), place -> new HashSet<>()).add(link.to());
            neighbours.computeIfAbsent(link.to(), place -> new HashSet<>()).add(link.from());
        }
        Deque<String> open = new ArrayDeque<>(List.of(links.get(0).from()));
        Set<String> reached = new HashSet<>(open);
        while (!open.isEmpty()) {
            neighbours.get(open.pop()).stream().filter(reached::add).forEach(open::add);
        }
        return reached;
    }
}
