package no.arealklok.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.PopulationText;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PopulationTest {
    private final Population population = PopulationText.of("""
            Vest | 0–5   | MAIN | 2026 | 50 51
            Vest | 6     | MAIN | 2026 | 10 11
            Vest | 7–9   | MAIN | 2026 | 30 33
            Vest | 10–12 | MAIN | 2026 | 40 41
            Vest | 80+   | MAIN | 2026 | 90 95
            Øst  | 6–12  | MAIN | 2026 | 70 60
            Øst  | 80+   | MAIN | 2026 | 20 21
            Øst  | 80+   | LOW  | 2026 | 20 19
            """);

    private Optional<List<Double>> persons(String area, String ages) {
        return population.persons(area, PopulationText.ages(ages), Growth.MAIN).map(Series::values);
    }

    @Test
    void age_groups_that_tile_the_ages_are_added_up() {
        // 10 + 30 + 40, 11 + 33 + 41
        assertThat(persons("Vest", "6–12")).contains(List.of(80.0, 85.0));
        assertThat(persons("Vest", "6–9")).contains(List.of(40.0, 44.0));
        assertThat(persons("Vest", "0–12")).contains(List.of(130.0, 136.0));
    }

    @Test
    void one_group_is_itself_and_several_name_their_parts() {
        Series one = population.persons("Vest", AgeGroup.of(6), Growth.MAIN).orElseThrow();
        Series all =
                population.persons("Vest", new AgeGroup(6, 12), Growth.MAIN).orElseThrow();

        assertThat(one.origin()).isInstanceOf(Origin.Read.class);
        assertThat(all.id()).isEqualTo("population/Vest/6–12/MAIN");
        assertThat(((Origin.Computed) all.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("population/Vest/6/MAIN", "population/Vest/7–9/MAIN", "population/Vest/10–12/MAIN");
    }

    @ParameterizedTest
    // inside a group, across a group's end, past the last, over a gap, and open where the groups are not
    @CsvSource({"1–5", "6–10", "8–12", "10–13", "6–80", "13–79", "10+", "81+", "5–6"})
    void ages_that_the_groups_do_not_tile_are_unknown(String ages) {
        assertThat(persons("Vest", ages)).isEmpty();
    }

    @Test
    void an_open_group_answers_for_the_open_ages_only() {
        assertThat(persons("Vest", "80+")).contains(List.of(90.0, 95.0));
        assertThat(persons("Vest", "80–90")).isEmpty();
    }

    @Test
    void overlapping_groups_are_not_counted_twice_but_unknown() {
        Population twice = PopulationText.of("""
                Vest | 6–7 | MAIN | 2026 | 20
                Vest | 7–8 | MAIN | 2026 | 20
                Vest | 6   | MAIN | 2026 | 10
                Vest | 8   | MAIN | 2026 | 10
                """);

        assertThat(twice.persons("Vest", new AgeGroup(6, 8), Growth.MAIN)).isEmpty();
        assertThat(twice.persons("Vest", new AgeGroup(6, 7), Growth.MAIN)).isEmpty();
        assertThat(twice.persons("Vest", AgeGroup.of(8), Growth.MAIN)).isPresent();
    }

    @Test
    void groups_of_different_years_are_not_added_up() {
        Population uneven = PopulationText.of("""
                Vest | 6 | MAIN | 2026 | 10 11
                Vest | 7 | MAIN | 2025 | 10 11
                Vest | 8 | MAIN | 2025 | 10 11 12
                """);

        assertThat(uneven.persons("Vest", new AgeGroup(6, 7), Growth.MAIN)).isEmpty();
        assertThat(uneven.persons("Vest", new AgeGroup(7, 8), Growth.MAIN)).isEmpty();
    }

    @Test
    void the_municipality_is_all_its_areas_together() {
        // 10 + 30 + 40 + 70, 11 + 33 + 41 + 60
        assertThat(population.persons(new AgeGroup(6, 12), Growth.MAIN).map(Series::values))
                .contains(List.of(150.0, 145.0));
        assertThat(population
                        .persons(new AgeGroup(80, AgeGroup.OPEN), Growth.MAIN)
                        .map(Series::values))
                .contains(List.of(110.0, 116.0));
    }

    @Test
    void the_municipality_is_unknown_where_one_area_is() {
        assertThat(population.persons(AgeGroup.of(6), Growth.MAIN)).isEmpty();
        assertThat(population.persons(new AgeGroup(80, AgeGroup.OPEN), Growth.LOW))
                .isEmpty();
    }

    @Test
    void rows_of_the_whole_municipality_go_before_the_sum_of_its_areas() {
        // 100 of age 6–12 live in Vest and Øst and elsewhere: not 100 + 40 + 50. Of age 80 and over only areas tell: 30
        // + 20
        Population whole = PopulationText.of("""
                *    | 6–12 | MAIN | 2026 | 100
                Vest | 6–12 | MAIN | 2026 | 40
                Øst  | 6–12 | MAIN | 2026 | 50
                Vest | 80+  | MAIN | 2026 | 30
                Øst  | 80+  | MAIN | 2026 | 20
                """);

        assertThat(whole.persons(new AgeGroup(6, 12), Growth.MAIN).map(Series::values))
                .contains(List.of(100.0));
        assertThat(whole.persons(new AgeGroup(80, AgeGroup.OPEN), Growth.MAIN).map(Series::values))
                .contains(List.of(50.0));
    }

    @Test
    void a_single_odd_row_does_not_decide_the_first_year() {
        assertThat(PopulationText.of("""
                Vest | 6 | MAIN | 2026 | 10 11
                Vest | 7 | MAIN | 2026 | 10 11
                Vest | 8 | MAIN | 2016 | 10 11
                """).firstYear()).hasValue(2026);
        assertThat(PopulationText.of("""
                Vest | 6 | MAIN | 2026 | 10 11
                Vest | 7 | MAIN | 2025 | 10 11
                """).firstYear()).hasValue(2026);
        assertThat(Population.none().firstYear()).isEmpty();
    }

    @Test
    void an_unknown_area_or_alternative_has_no_residents_to_tell() {
        assertThat(persons("Nord", "6–12")).isEmpty();
        assertThat(population.persons("Vest", AgeGroup.of(6), Growth.HIGH)).isEmpty();
        assertThat(population.areas()).containsExactly("Vest", "Øst");
    }

    @Test
    void no_population_has_no_residents() {
        assertThat(Population.none().persons(AgeGroup.of(6), Growth.MAIN)).isEmpty();
        assertThat(Population.none().areas()).isEmpty();
    }

    @Test
    void ages_are_refused_where_they_make_no_sense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeGroup(7, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeGroup(-1, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeGroup(6, 200));
    }

    @ParameterizedTest
    @CsvSource({"6, 6, 6, 1", "6, 12, 6–12, 7", "80, 199, 80+, 120"})
    void ages_are_written_as_a_person_would(int from, int to, String text, int years) {
        assertThat(new AgeGroup(from, to)).hasToString(text);
        assertThat(new AgeGroup(from, to).years()).isEqualTo(years);
    }
}
