package no.arealklok.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.arealklok.capacity.UnitUse;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.Population;
import no.arealklok.register.Building;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every Solvik must show, whatever its seed. */
class SamplePatternsTest {
    private static final String SMALL = "S001";
    private static final String LARGE = "S002";

    private static final List<Chain> CHAINS = LongStream.range(2020, 2040)
            .mapToObj(seed -> Chain.of(SampleMunicipality.solvik("solvik.xlsx", seed)))
            .toList();

    static Stream<Chain> twentySeeds() {
        return CHAINS.stream();
    }

    static Stream<Chain> fourOfThem() {
        return CHAINS.stream().limit(4);
    }

    @ParameterizedTest
    @MethodSource("twentySeeds")
    void two_half_empty_neighbour_schools_fit_together_only_once_rolls_have_fallen(Chain chain) {
        assertThat(chain.uses()
                        .of(chain.unit(SMALL))
                        .utilisation()
                        .orElseThrow()
                        .percent())
                .hasToString("62 %");
        assertThat(chain.uses()
                        .of(chain.unit(LARGE))
                        .utilisation()
                        .orElseThrow()
                        .percent())
                .hasToString("65 %");
        assertThat(chain.unit(SMALL).grades()).hasValue(new GradeRange(1, 7));
        assertThat(chain.unit(LARGE).grades()).hasValue(new GradeRange(1, 7));
        assertThat(chain.metres(SMALL, LARGE)).isBetween(2_000.0, 3_000.0);

        List<Integer> pupils = chain.together(Growth.MAIN, SMALL, LARGE);
        assertThat(pupils.get(0)).isEqualTo(630);
        assertThat(pupils.subList(0, 3)).allMatch(together -> together > 600);
        assertThat(pupils.subList(8, 21)).allMatch(together -> together <= 570);
        assertThat(pupils.get(12)).isLessThan(630 * 6 / 10);
        assertThat(chain.together(Growth.HIGH, SMALL, LARGE).subList(8, 21)).allMatch(together -> together <= 600);
    }

    @ParameterizedTest
    @MethodSource("twentySeeds")
    void once_below_the_places_the_two_schools_stay_below(Chain chain) {
        List<Integer> pupils = chain.together(Growth.MAIN, SMALL, LARGE);
        int first = 0;
        while (pupils.get(first) > 600) {
            first++;
        }

        assertThat(first).isBetween(3, 8);
        assertThat(pupils.subList(first, 21)).allMatch(together -> together <= 600);
    }

    @ParameterizedTest
    @MethodSource("twentySeeds")
    void six_small_housing_units_fit_into_two_larger_ones(Chain chain) {
        List<Unit> small = small(chain);
        long residents = small.stream()
                .mapToLong(unit -> unit.find(UnitQuantity.USERS).orElseThrow().whole())
                .sum();

        assertThat(small)
                .allSatisfy(unit -> assertThat(
                                unit.find(UnitQuantity.HOMES).orElseThrow().whole())
                        .isBetween(2L, 4L));
        assertThat(small.stream().map(unit -> unit.area().orElseThrow()).distinct())
                .hasSize(1);
        assertThat(residents).isLessThanOrEqualTo(2 * SmallHomes.LARGEST);
        assertThat(widest(chain, small)).isLessThanOrEqualTo(3_000);
    }

    @ParameterizedTest
    @MethodSource("fourOfThem")
    void replacing_the_six_pays_without_breaking_a_rule(Chain chain) {
        pays(chain);
    }

    /** {@link SamplePatternsIT} asks the same of the others. */
    static void pays(Chain chain) {
        ConsolidationCase facts = chain.consolidation();
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        Site extended = occupant(facts, "F001").home();
        Site converted = facts.sites().stream()
                .filter(site -> site.building().name().endsWith("gamle helsestasjon"))
                .findFirst()
                .orElseThrow();
        List<Option> choices = new ArrayList<>(facts.stayOptions());
        PlanScore staying = evaluator.score(choices);

        List.of("F002", "F003", "F004").forEach(unit -> move(facts, choices, unit, converted));
        List.of("F005", "F006").forEach(unit -> move(facts, choices, unit, extended));

        PlanScore change = evaluator.score(choices).minus(staying);
        assertThat(change.violations()).isZero();
        assertThat(change.shortage()).isZero();
        assertThat(change.cost()).isLessThan(-10_000_000);
    }

    @ParameterizedTest
    @MethodSource("twentySeeds")
    void the_valley_halves_the_east_grows_and_the_oldest_double(Chain chain) {
        Population population = chain.municipality().population();
        String valley = chain.unit(SMALL).area().orElseThrow();

        assertThat(growth(population, List.of(valley), new AgeGroup(6, 12), 2038))
                .isBetween(0.45, 0.6);
        assertThat(growth(population, List.of("Fjordbyen"), new AgeGroup(6, 12), 2046))
                .isGreaterThan(1.25);
        assertThat(growth(population, population.areas(), new AgeGroup(80, AgeGroup.OPEN), 2046))
                .isBetween(1.9, 2.2);
    }

    @ParameterizedTest
    @MethodSource("twentySeeds")
    void most_units_are_well_used_a_few_are_half_empty_and_a_few_overfull(Chain chain) {
        List<Integer> percents = chain.uses().all().stream()
                .flatMap(use -> use.utilisation().stream())
                .map(utilisation -> utilisation.percent().value())
                .toList();

        assertThat(percents).allMatch(percent -> percent >= 45 && percent <= 115);
        assertThat(percents.stream().filter(percent -> percent < 70)).hasSizeBetween(5, 40);
        assertThat(percents.stream().filter(percent -> percent > 100)).hasSizeBetween(1, 25);
        assertThat(percents.stream().filter(percent -> percent >= 78 && percent <= 100))
                .hasSizeGreaterThan(percents.size() * 7 / 10);
        assertThat(chain.uses().all().stream()
                        .map(UnitUse::unit)
                        .filter(unit -> unit.service().equals(ServiceId.SUPPORTED_HOUSING))
                        .map(unit -> unit.find(UnitQuantity.HOMES).orElseThrow().whole()))
                .allMatch(homes -> homes >= 2 && homes <= 8);
    }

    private static List<Unit> small(Chain chain) {
        return chain.municipality().register().units().stream()
                .filter(unit -> unit.service().equals(ServiceId.SUPPORTED_HOUSING))
                .limit(SmallHomes.UNITS)
                .toList();
    }

    private static double widest(Chain chain, List<Unit> units) {
        List<Building> buildings = units.stream()
                .map(unit -> chain.municipality().register().mainBuilding(unit))
                .toList();
        return buildings.stream()
                .flatMap(one -> buildings.stream()
                        .map(other -> one.position()
                                .orElseThrow()
                                .metresTo(other.position().orElseThrow())))
                .mapToDouble(metres -> metres)
                .max()
                .orElseThrow();
    }

    private static void move(ConsolidationCase facts, List<Option> choices, String unit, Site host) {
        Occupant occupant = occupant(facts, unit);
        SiteService offered = host.services().get(occupant.type().id());
        Option option = new Option(host.index(), offered.extendsFrom());
        assertThat(occupant.options()).contains(option);
        choices.set(occupant.index(), option);
    }

    private static Occupant occupant(ConsolidationCase facts, String unit) {
        return facts.occupants().stream()
                .filter(occupant -> occupant.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static double growth(Population population, Iterable<String> areas, AgeGroup ages, int year) {
        double now = 0;
        double then = 0;
        for (String area : areas) {
            now += population.persons(area, ages, Growth.MAIN).orElseThrow().in(2026);
            then += population.persons(area, ages, Growth.MAIN).orElseThrow().in(year);
        }
        return then / now;
    }
}
