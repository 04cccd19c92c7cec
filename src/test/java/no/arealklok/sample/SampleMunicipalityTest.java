package no.arealklok.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import no.arealklok.directive.Directive;
import no.arealklok.input.Municipality;
import no.arealklok.input.json.NormReader;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.register.Building;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleMunicipalityTest {
    private static final String FILE = "solvik.xlsx";

    private final Municipality solvik = SampleMunicipality.solvik(FILE, 2026);

    @Test
    void solvik_has_the_scale_of_baerum() {
        assertThat(units(ServiceId.SCHOOL)).hasSize(50);
        assertThat(units(ServiceId.KINDERGARTEN)).hasSize(130);
        assertThat(units(ServiceId.KINDERGARTEN))
                .filteredOn(unit -> unit.operator() == Operator.PRIVATE)
                .hasSize(78);
        assertThat(units(ServiceId.CARE_HOME)).hasSize(20);
        assertThat(units(ServiceId.SUPPORTED_HOUSING)).hasSize(60);
        assertThat(solvik.register().buildings()).hasSize(300);
        assertThat(solvik.population().areas()).hasSize(12);
        assertThat(residents(Growth.MAIN, 2026)).isBetween(125_000.0, 135_000.0);
    }

    @Test
    void population_covers_every_age_and_year_in_three_alternatives() {
        for (String area : solvik.population().areas()) {
            for (Growth growth : Growth.values()) {
                var all = solvik.population().persons(area, new AgeGroup(0, AgeGroup.OPEN), growth);
                assertThat(all).hasValueSatisfying(series -> {
                    assertThat(series.firstYear()).isEqualTo(2026);
                    assertThat(series.lastYear()).isEqualTo(2046);
                });
            }
        }
        assertThat(residents(Growth.LOW, 2046)).isLessThan(residents(Growth.MAIN, 2046));
        assertThat(residents(Growth.HIGH, 2046)).isGreaterThan(residents(Growth.MAIN, 2046));
    }

    @Test
    void the_same_seed_gives_the_same_municipality() {
        Municipality again = SampleMunicipality.solvik(FILE, 2026);

        assertThat(everything(again)).isEqualTo(everything(solvik));
        assertThat(everything(SampleMunicipality.solvik(FILE, 2027))).isNotEqualTo(everything(solvik));
    }

    @Test
    void buildings_are_shared_and_owned_in_every_way() {
        Collection<Building> buildings = solvik.register().buildings();

        assertThat(buildings).anyMatch(building -> building.ownership() == Ownership.LEASED);
        assertThat(buildings).anyMatch(Building::listed);
        assertThat(buildings).anyMatch(building -> building.position().isEmpty());
        assertThat(buildings)
                .anyMatch(building -> houses(building, ServiceId.SCHOOL) && houses(building, ServiceId.KINDERGARTEN));
        assertThat(buildings)
                .anyMatch(building ->
                        houses(building, ServiceId.CARE_HOME) && houses(building, ServiceId.SUPPORTED_HOUSING));
        assertThat(units(ServiceId.KINDERGARTEN)).anyMatch(unit -> isPrivateIn(unit, Ownership.OWNED));
        assertThat(units(ServiceId.KINDERGARTEN)).anyMatch(unit -> isPrivateIn(unit, Ownership.PRIVATE));
        assertThat(units(ServiceId.SCHOOL)).anyMatch(unit -> unit.buildings().size() > 1);
    }

    @Test
    void the_register_has_the_gaps_of_a_real_one() {
        Predicate<Unit> withoutUsers = unit -> unit.find(UnitQuantity.USERS).isEmpty();
        Predicate<Unit> withoutCapacity =
                unit -> unit.find(UnitQuantity.CAPACITY).isEmpty();

        assertThat(solvik.register().units().stream().filter(withoutUsers).count())
                .isBetween(1L, 10L);
        assertThat(units(ServiceId.SCHOOL).stream().filter(withoutCapacity).count())
                .isBetween(1L, 12L);
        assertThat(units(ServiceId.KINDERGARTEN).stream().filter(withoutCapacity))
                .isNotEmpty()
                .allMatch(unit -> unit.find(UnitQuantity.PLAY_AREA).isPresent());
    }

    @Test
    void directives_are_of_different_kinds_and_give_reasons() {
        assertThat(solvik.directives())
                .extracting(Directive::kind)
                .contains(Directive.Kind.NOT_BEFORE, Directive.Kind.KEEP_OPEN, Directive.Kind.CLOSE)
                .doesNotHaveDuplicates();
        assertThat(solvik.directives())
                .allSatisfy(directive -> assertThat(directive.reason()).isNotBlank());
        assertThat(solvik.assumptions().norms())
                .isNotEmpty()
                .allSatisfy(replacement -> assertThat(
                                new NormReader().readDefaults().find(replacement.key()))
                        .isPresent());
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 182, 1_000, 10_000})
    void a_municipality_has_as_many_municipal_units_as_asked_for(int size) {
        Municipality municipality = SampleMunicipality.of("any.xlsx", 1, size);

        assertThat(municipality.register().units())
                .filteredOn(unit -> unit.operator() == Operator.MUNICIPAL)
                .hasSize(size);
    }

    @Test
    void a_size_that_has_no_room_for_the_patterns_is_refused() {
        assertThatThrownBy(() -> SampleMunicipality.of("any.xlsx", 1, 49))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("49");
    }

    private List<Unit> units(String service) {
        return solvik.register().units().stream()
                .filter(unit -> unit.service().equals(service))
                .toList();
    }

    private boolean houses(Building building, String service) {
        return solvik.register().unitsIn(building.id()).stream()
                .anyMatch(unit -> unit.service().equals(service));
    }

    private boolean isPrivateIn(Unit unit, Ownership ownership) {
        return unit.operator() == Operator.PRIVATE
                && solvik.register().mainBuilding(unit).ownership() == ownership;
    }

    private double residents(Growth growth, int year) {
        return solvik.population().areas().stream()
                .mapToDouble(area -> solvik.population()
                        .persons(area, new AgeGroup(0, AgeGroup.OPEN), growth)
                        .orElseThrow()
                        .in(year))
                .sum();
    }

    private static List<Object> everything(Municipality municipality) {
        return List.of(
                List.copyOf(municipality.register().buildings()),
                List.copyOf(municipality.register().units()),
                municipality.population().rows(),
                municipality.roads(),
                municipality.directives(),
                municipality.assumptions().norms());
    }
}
