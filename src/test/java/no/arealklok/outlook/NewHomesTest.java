package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.PopulationText;
import no.arealklok.outlook.UnitOutlook.Method;
import no.arealklok.population.DwellingType;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewHomesTest {
    private static final Horizon HORIZON = new Horizon(2026, 2030);

    /** 280 of ages 6–12 in Vest, 420 in Øst, every year; 0.35 of them live in a house. */
    private static CaseText town() {
        return new CaseText(HORIZON).buildings("B | 0 | 0 | -").population("""
                Vest | 6–12  | MAIN | 2026 | 280 280 280 280 280
                Øst  | 6–12  | MAIN | 2026 | 420 420 420 420 420
                Vest | 80+   | MAIN | 2026 | 100 100 100 100 100
                Øst  | 80+   | MAIN | 2026 | 100 100 100 100 100
                Vest | 67–79 | MAIN | 2026 | 300 300 300 300 300
                Øst  | 67–79 | MAIN | 2026 | 300 300 300 300 300
                """).units("""
                V | school    | B | - | 140 | area=Vest | grades=1-7
                Ø | school    | B | - | 210 | area=Øst  | grades=1-7
                C | care-home | B | - | 50  | area=Vest
                """);
    }

    private static List<Double> users(CaseText text, String unit) {
        return outlook(text, unit).users(Growth.MAIN).values();
    }

    private static UnitOutlook outlook(CaseText text, String unit) {
        return text.outlook().all().stream()
                .filter(found -> found.use().unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "HOUSE, 6–12, 0.35",
        "HOUSE, 6, 0.05",
        "HOUSE, 5–7, 0.15",
        "MIXED, 6–12, 0.21",
        "FLAT, 13–15, 0.03",
        "FLAT, 80+, 0.10",
        "FLAT, 90+, 0.05",
        "HOUSE, 0–15, 0.79"
    })
    void persons_a_home_are_spread_evenly_over_the_ages_of_a_norm(DwellingType type, String ages, double persons) {
        // 6: 0.35 / 7; 5–7: 0.30 / 6 + 2 × 0.05; 90+ is the half of 80 to 99; 0–15: 0.30 + 0.35 + 0.14
        assertThat(new PersonsPerHome(new CaseText().norms()).of(type, PopulationText.ages(ages)))
                .isCloseTo(persons, within(1e-12));
    }

    /** Whose residents they come from is not known: no district has fewer for the sake of an area within one. */
    @Test
    void homes_in_a_small_area_take_nobody_from_the_districts() {
        CaseText text = town().population("Myra | 6–12 | MAIN | 2026 | 40 40 40 40 40")
                .homes("Myra | 0 | 1 | V | 20")
                .housing("Myra | HOUSE | 2027 | 200");

        assertThat(users(text, "V")).containsOnly(140.0);
        assertThat(users(text, "Ø")).containsOnly(210.0);
    }

    /**
     * 200 houses in Vest in 2027 hold 200 × 0.35 = 70 of ages 6–12 from 2028 on: 280 + 70 = 350 live there. V: 140 ×
     * 350/280 = 175. Øst is untouched.
     */
    @Test
    void on_top_of_the_population_they_come_in_addition_from_the_year_after() {
        CaseText text = town().norm("housing.on-top", 1).housing("Vest | HOUSE | 2027 | 200");

        assertThat(users(text, "V")).containsExactly(140.0, 140.0, 175.0, 175.0, 175.0);
        assertThat(users(text, "Ø")).containsOnly(210.0);
    }

    /**
     * Within the projection the 700 of the municipality stay 700: 280 + 70 = 350 in Vest and 420 in Øst, × 700 ÷ 770.
     * Vest
     * 318.18, V 140 × 318.18/280 = 159.1; Øst 381.82, Ø 210 × 381.82/420 = 190.9. Together 350, as before.
     */
    @Test
    void unless_the_user_says_otherwise_they_come_from_the_municipalitys_other_areas() {
        CaseText text = town().housing("Vest | HOUSE | 2027 | 200");

        assertThat(users(text, "V")).containsExactly(140.0, 140.0, 159.0, 159.0, 159.0);
        assertThat(users(text, "Ø")).containsExactly(210.0, 210.0, 191.0, 191.0, 191.0);
    }

    /**
     * 200 flats hold 20 of 80+ and 44 of 67–79. On top: 220 × 0.15 + 644 × 0.01 = 39.44 against 200 × 0.15 + 600 × 0.01
     * = 36; 50 × 39.44/36 = 54.8. Within the projection the municipality's old are as many as before.
     */
    @Test
    void what_serves_the_whole_municipality_sees_them_on_top_only() {
        CaseText text = town().housing("Øst | FLAT | 2026 | 200");

        assertThat(users(text, "C")).containsOnly(50.0);
        assertThat(users(text.norm("housing.on-top", 1), "C")).containsExactly(50.0, 55.0, 55.0, 55.0, 55.0);
    }

    @Test
    void a_project_in_phases_is_the_sum_of_them() {
        // 100 houses in 2026 and 100 in 2028: 280 + 35 from 2027, + 70 from 2029; 140 × 315/280 = 157.5
        CaseText text = town().norm("housing.on-top", 1).housing("""
                Vest | HOUSE | 2026 | 100
                Vest | HOUSE | 2028 | 100
                """);

        assertThat(users(text, "V")).containsExactly(140.0, 158.0, 158.0, 175.0, 175.0);
    }

    @Test
    void homes_of_years_gone_by_are_lived_in_already_and_homes_elsewhere_change_nothing() {
        CaseText text = town().norm("housing.on-top", 1).housing("""
                Vest | HOUSE | 2025 | 200
                Nord | HOUSE | 2026 | 200
                """);

        assertThat(users(text, "V")).containsOnly(140.0);
        assertThat(users(town().housing("Nord | HOUSE | 2026 | 200"), "Ø")).containsOnly(210.0);
    }

    @Test
    void homes_that_are_completed_after_the_populations_last_year_count_too() {
        CaseText text = new CaseText(HORIZON)
                .buildings("B | 0 | 0 | -")
                .population("Vest | 6–12 | MAIN | 2026 | 280 280")
                .units("V | school | B | - | 140 | area=Vest | grades=1-7")
                .norm("housing.on-top", 1)
                .housing("Vest | HOUSE | 2028 | 200");

        assertThat(users(text, "V")).containsExactly(140.0, 140.0, 140.0, 175.0, 175.0);
    }

    /**
     * Single ages, 40 of each; 120 houses in 2026 bring 120 × 0.05 = 6 to each of ages 6 to 12 from 2027: 46 ÷ 40 =
     * 1.15.
     */
    private static CaseText grades() {
        StringBuilder ages = new StringBuilder();
        for (int age = 6; age <= 8; age++) {
            ages.append("Vest | ").append(age).append(" | MAIN | 2026 | 40 40 40 40 40\n");
        }
        return new CaseText(HORIZON)
                .buildings("B | 0 | 0 | -")
                .population(ages.toString())
                .units("V | school | B | - | 60 | area=Vest | grades=1-3 | by-grade=20,20,20")
                .norm("housing.on-top", 1)
                .housing("Vest | HOUSE | 2026 | 120");
    }

    @Test
    void cohorts_take_the_children_of_new_homes_in_every_grade() {
        // 2027: each grade 20 × 46/40 = 23, 69 in all; after that the steps are 46/46
        UnitOutlook outlook = outlook(grades(), "V");

        assertThat(outlook.method()).isEqualTo(Method.COHORTS);
        assertThat(outlook.users(Growth.MAIN).values()).containsExactly(60.0, 69.0, 69.0, 69.0, 69.0);
    }

    /**
     * The school's own ratios are 20/20 = 1 and know nothing of the homes. In 2027 grade 2 is 20 × 1 × 1.15 ÷ 1 = 23,
     * grade 1 follows the residents, 20 × 46/40 = 23. In 2028 grade 2 is 23 × 1 × 1.15 ÷ 1.15.
     */
    @Test
    void own_ratios_are_lifted_by_what_new_homes_add() {
        CaseText text = grades().history("""
                V | 2023 | 20 20 20
                V | 2024 | 20 20 20
                V | 2025 | 20 20 20
                """);
        UnitOutlook outlook = outlook(text, "V");
        Series users = outlook.users(Growth.MAIN);

        assertThat(outlook.method()).isEqualTo(Method.PROGRESSION);
        assertThat(users.values()).containsExactly(60.0, 69.0, 69.0, 69.0, 69.0);
    }

    /**
     * A quarter of Vest's pupils go to school in Øst. Øst's school serves 420 + 70 = 490, Vest's 210. When Vest's 280
     * become 360 by 2030, Øst's are 420 + 90 = 510: 210 × 510/490 = 218.6, and Vest's 270: 140 × 270/210 = 180.
     */
    @Test
    void those_who_go_to_another_area_are_followed_there() {
        CaseText text =
                new CaseText(HORIZON).buildings("B | 0 | 0 | -").population("""
                        Vest | 6–12  | MAIN | 2026 | 280 300 320 340 360
                        Øst  | 6–12  | MAIN | 2026 | 420 420 420 420 420
                        """).units("""
                        V | school | B | - | 140 | area=Vest | grades=1-7
                        Ø | school | B | - | 210 | area=Øst  | grades=1-7
                        """);

        assertThat(users(text, "Ø")).containsOnly(210.0);
        text.transfers("Vest | Øst | school | 0.25");
        assertThat(users(text, "Ø").get(4)).isEqualTo(219);
        assertThat(users(text, "V").get(4)).isEqualTo(180);
    }

    @Test
    void a_transfer_of_another_service_moves_no_pupils_and_one_from_an_unknown_area_makes_the_need_unknown() {
        assertThat(users(town().transfers("Vest | Øst | kindergarten | 0.5"), "Ø"))
                .containsOnly(210.0);
        assertThat(outlook(town().transfers("Nord | Øst | - | 0.5"), "Ø").method())
                .isEqualTo(Method.FLAT);
    }

    /**
     * 200 houses in Vest bring 70, of whom half go to Øst: 420 + 0.5 × 280 = 560 becomes 595; 210 × 595/560 = 223.1.
     */
    @Test
    void children_of_new_homes_go_where_those_of_the_area_go() {
        CaseText text = town().norm("housing.on-top", 1)
                .housing("Vest | HOUSE | 2026 | 200")
                .transfers("Vest | Øst | - | 0.5");

        assertThat(users(text, "Ø").get(1)).isEqualTo(223);
    }
}
