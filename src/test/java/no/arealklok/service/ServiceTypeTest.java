package no.arealklok.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Label;
import no.arealklok.population.AgeGroup;
import no.arealklok.quantity.Band;
import no.arealklok.register.UnitQuantity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServiceTypeTest {
    /** A service that has all that a service can have, each part with norms of its own. */
    private static final ServiceType SWIMMING = new ServiceType(
            "swimming",
            Label.of("Svømmehall"),
            Label.of("Svømmehaller"),
            List.of(),
            false,
            List.of(new CapacityRule.PerArea("water", CapacityKind.MAXIMUM, UnitQuantity.NET_AREA, "m2-a-swimmer")),
            new NeedRule.Coverage(List.of(new NeedRule.Coverage.Share(AgeGroup.of(10), Optional.of("share-of-ten")))),
            Catchment.AREA,
            new Allotment(
                    Allotment.Rule.ADMISSION,
                    "fill",
                    "parts",
                    Optional.of("place-cost"),
                    Optional.of(new Strain.Keys("strain", "strain-years")),
                    Optional.of(new Pavilions.Keys("pavilions", "places-in-one"))),
            new BandScale(List.of(new BandScale.Step(Band.FULL, "full-from")), Optional.of("band-from-places")),
            "m2-a-new-place",
            Optional.of("fewest"),
            Optional.of("most"),
            "longest-way",
            Optional.of("older-way"),
            Optional.of(new StaffRule(
                    "leader", List.of(new StaffRule.Step("a-watch-takes", "watch-cost", Optional.of("density"))))),
            Optional.of(new Journey("trips", false)),
            Optional.of("grant"),
            Optional.of("unit-grant"),
            Optional.of(new ServingCost("with-a-place", "without")),
            false);

    @Test
    void the_norms_of_a_service_are_those_of_all_its_parts() {
        assertThat(SWIMMING.norms())
                .containsExactlyInAnyOrder(
                        "m2-a-swimmer",
                        "share-of-ten",
                        "fill",
                        "parts",
                        "place-cost",
                        "strain",
                        "strain-years",
                        "pavilions",
                        "places-in-one",
                        "full-from",
                        "band-from-places",
                        "m2-a-new-place",
                        "fewest",
                        "most",
                        "longest-way",
                        "older-way",
                        "leader",
                        "a-watch-takes",
                        "watch-cost",
                        "density",
                        "trips",
                        "grant",
                        "unit-grant",
                        "with-a-place",
                        "without");
    }

    @ParameterizedTest
    @CsvSource({"school, ON_FOOT", "kindergarten, BY_CAR", "care-home, BY_CAR", "supported-housing, BY_CAR"})
    void only_the_way_to_school_is_measured_on_foot(String service, Mode mode) {
        assertThat(CaseText.TYPES.type(service).mode()).isEqualTo(mode);
    }

    @ParameterizedTest
    @CsvSource({"CATCHMENT, false, true", "ADMISSION, true, true", "MUNICIPALITY, true, true", "TENANCY, false, false"})
    void pupils_and_residents_stay_from_year_to_year_and_residents_stay_together(
            Allotment.Rule rule, boolean byYear, boolean divided) {
        assertThat(rule.isByYear()).isEqualTo(byYear);
        assertThat(rule.mayDivide()).isEqualTo(divided);
    }

    /** Six years old in first grade, so 12 in the seventh and 15 in the tenth. */
    @ParameterizedTest
    @CsvSource({"1, 7, 6, 12", "8, 10, 13, 15", "1, 10, 6, 15", "3, 3, 8, 8"})
    void the_ages_of_a_school_follow_its_grades(int first, int last, int from, int to) {
        NeedRule.Cohorts cohorts = new NeedRule.Cohorts(6);

        assertThat(cohorts.ages(first, last)).isEqualTo(new AgeGroup(from, to));
        // all children of those ages, so that no norm says how many
        assertThat(cohorts.asCoverage(first, last).shares())
                .containsExactly(new NeedRule.Coverage.Share(new AgeGroup(from, to), Optional.empty()));
        assertThat(cohorts.asCoverage(first, last).norms()).isEmpty();
    }
}
