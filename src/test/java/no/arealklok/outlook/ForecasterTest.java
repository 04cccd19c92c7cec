package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.outlook.UnitOutlook.Method;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ForecasterTest {
    private static final Horizon FOUR_YEARS = new Horizon(2026, 2029);

    private static final String VEST = """
            Vest | 6 | MAIN | 2026 | 20 22 24 24
            Vest | 7 | MAIN | 2026 | 25 21 22 25
            Vest | 8 | MAIN | 2026 | 30 26 21 22
            """;

    private static CaseText one(String unit, String population) {
        return new CaseText(FOUR_YEARS).buildings("B | 0 | 0 | -").units(unit).population(population);
    }

    private static UnitOutlook outlook(CaseText text) {
        return text.outlook().all().iterator().next();
    }

    private static List<Double> users(UnitOutlook outlook, Growth growth) {
        return outlook.users(growth).values();
    }

    /**
     * <pre>
     * 2027  grade 1: 20 × 22 / 20 = 22     grade 2: 20 × 21 / 20 = 21   grade 3: 25 × 26 / 25 = 26    69
     * 2028  grade 1: 22 × 24 / 22 = 24     grade 2: 22 × 22 / 22 = 22   grade 3: 21 × 21 / 21 = 21    67
     * 2029  grade 1: 24 × 24 / 24 = 24     grade 2: 24 × 25 / 24 = 25   grade 3: 22 × 22 / 22 = 22    71
     * </pre>
     */
    @Test
    void pupils_move_up_with_the_residents_of_their_age_of_whom_some_move_in() {
        UnitOutlook outlook =
                outlook(one("S | school | B | - | 75 | area=Vest | grades=1-3 | by-grade=20,25,30", VEST));

        assertThat(outlook.method()).isEqualTo(Method.COHORTS);
        assertThat(users(outlook, Growth.MAIN)).containsExactly(75.0, 69.0, 67.0, 71.0);
    }

    /**
     * Half of the residents of each age: ratios as above, numbers halved; rounded when added up, not on the way.
     *
     * <pre>
     * 2027  10 × 22 / 20 = 11   10 × 21 / 20 = 10.5   13 × 26 / 25 = 13.52   35.02
     * 2028  11 × 24 / 22 = 12   11 × 22 / 22 = 11     10.5 × 21 / 21 = 10.5  33.5
     * 2029  12 × 24 / 24 = 12   12 × 25 / 24 = 12.5   11 × 22 / 22 = 11      35.5
     * </pre>
     */
    @Test
    void cohorts_are_rounded_half_up_once_a_year_and_not_on_the_way() {
        UnitOutlook outlook =
                outlook(one("S | school | B | - | 38 | area=Vest | grades=1-3 | by-grade=10,13,15", VEST));

        assertThat(users(outlook, Growth.MAIN)).containsExactly(38.0, 35.0, 34.0, 36.0);
    }

    /**
     * 2028: 10 × 70 / 60 × 50 / 70 + 10 × 70 / 60 × 25 / 70 = 12.5, which binary arithmetic makes 12.499999999999998.
     */
    @Test
    void a_half_is_rounded_up_where_binary_arithmetic_lands_below_it() {
        UnitOutlook outlook = outlook(one("S | school | B | - | 15 | area=Vest | grades=1-2 | by-grade=10,5", """
                Vest | 6 | MAIN | 2026 | 60 70 50 50
                Vest | 7 | MAIN | 2026 | 25 30 25 25
                """));

        assertThat(users(outlook, Growth.MAIN)).containsExactly(15.0, 17.0, 13.0, 13.0);
    }

    @Test
    void pupils_outside_the_grades_stay_beside_them() {
        // 75 in grades and 5 beside
        UnitOutlook outlook =
                outlook(one("S | school | B | - | 80 | area=Vest | grades=1-3 | by-grade=20,25,30", VEST));

        assertThat(users(outlook, Growth.MAIN)).containsExactly(80.0, 74.0, 72.0, 76.0);
    }

    @Test
    void where_the_grades_add_up_to_more_the_total_stands() {
        // 60 of 75: 60 × 69 / 75 = 55.2, 60 × 67 / 75 = 53.6, 60 × 71 / 75 = 56.8
        UnitOutlook outlook =
                outlook(one("S | school | B | - | 60 | area=Vest | grades=1-3 | by-grade=20,25,30", VEST));

        assertThat(outlook.method()).isEqualTo(Method.COHORTS);
        assertThat(users(outlook, Growth.MAIN)).containsExactly(60.0, 55.0, 54.0, 57.0);
        outlook = outlook(one("S | school | B | - | 0 | area=Vest | grades=1-3 | by-grade=0,0,0", VEST));
        assertThat(users(outlook, Growth.MAIN)).containsExactly(0.0, 0.0, 0.0, 0.0);
    }

    /** SSB's tables have «1–5 år» and no single ages. */
    @Test
    void a_kindergarten_follows_ages_that_are_known_together_only() {
        UnitOutlook outlook = outlook(one("K | kindergarten | B | - | 90 | area=Vest", """
                Vest | 1-5 | MAIN | 2026 | 500 450 400 400
                """));

        assertThat(outlook.method()).isEqualTo(UnitOutlook.Method.COVERAGE);
        assertThat(outlook.users(Growth.MAIN).values().subList(0, 3)).containsExactly(90.0, 81.0, 72.0);
    }

    @Test
    void without_pupils_by_grade_a_school_follows_the_residents_of_its_ages() {
        // 75 residents, 69, 67, 71; 60 pupils: 60 × 69 / 75 = 55.2, 53.6, 56.8
        UnitOutlook outlook = outlook(one("S | school | B | - | 60 | area=Vest | grades=1-3", VEST));

        assertThat(outlook.method()).isEqualTo(Method.COVERAGE);
        assertThat(users(outlook, Growth.MAIN)).containsExactly(60.0, 55.0, 54.0, 57.0);
    }

    @Test
    void with_one_grade_missing_a_school_follows_the_residents_too() {
        UnitOutlook outlook = outlook(one("S | school | B | - | 75 | area=Vest | grades=1-3 | by-grade=20,25", VEST));

        assertThat(outlook.method()).isEqualTo(Method.COVERAGE);
        assertThat(users(outlook, Growth.MAIN)).containsExactly(75.0, 69.0, 67.0, 71.0);
    }

    @Test
    void a_year_without_residents_of_an_age_leaves_cohorts_nothing_to_follow() {
        UnitOutlook outlook = outlook(one("S | school | B | - | 75 | area=Vest | grades=1-3 | by-grade=20,25,30", """
                Vest | 6 | MAIN | 2026 | 20 0 24 24
                Vest | 7 | MAIN | 2026 | 25 21 22 25
                Vest | 8 | MAIN | 2026 | 30 26 21 22
                """));

        // residents 75, 47, 67, 71
        assertThat(outlook.method()).isEqualTo(Method.COVERAGE);
        assertThat(users(outlook, Growth.MAIN)).containsExactly(75.0, 47.0, 67.0, 71.0);
    }

    @Test
    void a_school_without_grades_stays_as_it_is() {
        UnitOutlook outlook = outlook(one("S | school | B | - | 75 | area=Vest | grades=", VEST));

        assertThat(outlook.method()).isEqualTo(Method.FLAT);
        assertThat(users(outlook, Growth.MAIN)).containsExactly(75.0, 75.0, 75.0, 75.0);
    }

    /**
     * Need = Σ residents × share:
     *
     * <pre>
     * 2026  100 × 0.75 + 100 × 0.91 + 100 × 0.95 + 100 × 0.97 + 100 × 0.97 = 455
     * 2027  120 × 0.75 + the rest 380                                      = 470
     * 2028  120 × 0.75 + 120 × 0.91 + the rest 289                         = 488.2
     * users  91 × 470 / 455 = 94;  91 × 488.2 / 455 = 97.64
     * </pre>
     */
    @Test
    void kindergartens_follow_children_of_each_age_times_stavangers_shares() {
        UnitOutlook outlook = outlook(one("K | kindergarten | B | - | 91 | area=Vest", """
                Vest | 1 | MAIN | 2026 | 100 120 120 100
                Vest | 2 | MAIN | 2026 | 100 100 120 100
                Vest | 3 | MAIN | 2026 | 100 100 100 100
                Vest | 4 | MAIN | 2026 | 100 100 100 100
                Vest | 5 | MAIN | 2026 | 100 100 100 100
                """));

        assertThat(outlook.method()).isEqualTo(Method.COVERAGE);
        assertThat(users(outlook, Growth.MAIN)).containsExactly(91.0, 94.0, 98.0, 91.0);
        Series need = (Series) ((Origin.Computed) outlook.users(Growth.MAIN).origin())
                .operands()
                .get(1);
        assertThat(need.in(2026)).isEqualTo(455);
        assertThat(need.in(2028)).isCloseTo(488.2, within(1e-9));
        assertThat(((Origin.Computed) need.origin()).operands())
                .extracting(Traceable::id)
                .startsWith("population/Vest/1/MAIN", "norm/kindergarten.coverage.1")
                .hasSize(10);
    }

    @Test
    void care_homes_follow_the_whole_municipality_whatever_their_area() {
        // Vest and Øst: (400 + 400) × 0.01 + (100 + 100) × 0.15 = 38; 2027: 8 + 300 × 0.15 = 53; 40 × 53 / 38 = 55.8
        UnitOutlook outlook = outlook(one("C | care-home | B | - | 40 | area=Vest", """
                Vest | 67–79 | MAIN | 2026 | 400 400 400 400
                Vest | 80+   | MAIN | 2026 | 100 100 100 100
                Øst  | 67–79 | MAIN | 2026 | 400 400 400 400
                Øst  | 80+   | MAIN | 2026 | 100 200 200 200
                """));

        assertThat(users(outlook, Growth.MAIN)).containsExactly(40.0, 56.0, 56.0, 56.0);
    }

    @Test
    void a_unit_in_an_area_without_residents_follows_the_municipality() {
        UnitOutlook outlook = outlook(one("S | school | B | - | 75 | area=Nord | grades=1-3", VEST));

        assertThat(users(outlook, Growth.MAIN)).containsExactly(75.0, 69.0, 67.0, 71.0);
    }

    @Test
    void supported_housing_is_steady_whatever_the_population() {
        UnitOutlook outlook = outlook(one("H | supported-housing | B | 4 | 3 | area=Vest", VEST));

        assertThat(outlook.method()).isEqualTo(Method.STEADY);
        for (Growth growth : Growth.values()) {
            assertThat(users(outlook, growth)).containsExactly(3.0, 3.0, 3.0, 3.0);
        }
    }

    @Test
    void without_population_users_stay_as_they_are() {
        UnitOutlook outlook = outlook(one("K | kindergarten | B | - | 91 | area=Vest", ""));

        assertThat(outlook.method()).isEqualTo(Method.FLAT);
        assertThat(users(outlook, Growth.HIGH)).containsExactly(91.0, 91.0, 91.0, 91.0);
    }

    @Test
    void residents_from_after_the_base_year_cannot_be_followed() {
        UnitOutlook outlook =
                outlook(one("S | school | B | - | 75 | area=Vest | grades=1-3", "Vest | 6–8 | MAIN | 2027 | 69 67 71"));

        assertThat(outlook.method()).isEqualTo(Method.FLAT);
    }

    @Test
    void residents_from_before_the_base_year_are_followed_from_it() {
        UnitOutlook outlook = outlook(one(
                "S | school | B | - | 75 | area=Vest | grades=1-3", "Vest | 6–8 | MAIN | 2024 | 99 98 75 69 67 71"));

        assertThat(users(outlook, Growth.MAIN)).containsExactly(75.0, 69.0, 67.0, 71.0);
    }

    @Test
    void after_the_last_known_year_residents_stay_as_they_were() {
        assertThat(users(
                        outlook(one(
                                "S | school | B | - | 75 | area=Vest | grades=1-3",
                                "Vest | 6–8 | MAIN | 2026 | 75 69")),
                        Growth.MAIN))
                .containsExactly(75.0, 69.0, 69.0, 69.0);
        // Cohorts move on over steady ages: grade 1 22 × 22 / 22, grade 2 22 × 21 / 22, grade 3 21 × 26 / 21
        assertThat(users(
                        outlook(one("S | school | B | - | 75 | area=Vest | grades=1-3 | by-grade=20,25,30", """
                        Vest | 6 | MAIN | 2026 | 20 22
                        Vest | 7 | MAIN | 2026 | 25 21
                        Vest | 8 | MAIN | 2026 | 30 26
                        """)),
                        Growth.MAIN))
                .containsExactly(75.0, 69.0, 69.0, 69.0);
    }

    @Test
    void each_alternative_follows_its_own_residents() {
        UnitOutlook outlook = outlook(one("S | school | B | - | 75 | area=Vest | grades=1-3", """
                Vest | 6–8 | LOW  | 2026 | 75 60 50 40
                Vest | 6–8 | MAIN | 2026 | 75 69 67 71
                Vest | 6–8 | HIGH | 2026 | 75 80 85 90
                """));

        assertThat(users(outlook, Growth.LOW)).containsExactly(75.0, 60.0, 50.0, 40.0);
        assertThat(users(outlook, Growth.MAIN)).containsExactly(75.0, 69.0, 67.0, 71.0);
        assertThat(users(outlook, Growth.HIGH)).containsExactly(75.0, 80.0, 85.0, 90.0);
        assertThat(outlook.users(Growth.LOW).id()).isEqualTo("users/S/LOW");
    }

    @Test
    void an_alternative_that_the_workbook_lacks_is_the_main_one() {
        UnitOutlook outlook = outlook(one("S | school | B | - | 75 | area=Vest | grades=1-3", VEST));

        assertThat(users(outlook, Growth.HIGH)).isEqualTo(users(outlook, Growth.MAIN));
    }

    @Test
    void an_alternative_that_one_area_lacks_is_the_main_one_there() {
        UnitOutlook outlook = outlook(one("S | school | B | - | 75 | area=Vest | grades=1-3", VEST + """
                Øst | 6–8 | LOW | 2026 | 75 60 50 40
                """));

        assertThat(outlook.method()).isEqualTo(Method.COVERAGE);
        assertThat(users(outlook, Growth.LOW)).containsExactly(75.0, 69.0, 67.0, 71.0);
    }

    @Test
    void a_unit_whose_users_are_unknown_has_no_outlook_and_one_without_users_an_empty_one() {
        CaseText text = one("""
                S1 | school | B | 100 | -
                S2 | school | B | 100 | 0 | area=Vest | grades=1-3
                """, VEST);

        assertThat(text.outlook().find(text.municipality().register().unit("S1")))
                .isEmpty();
        assertThat(users(outlook(text), Growth.MAIN)).containsExactly(0.0, 0.0, 0.0, 0.0);
    }

    @Test
    void a_total_is_the_sum_of_printed_numbers() {
        Outlook outlook = one("""
                S1 | school | B | - | 60 | area=Vest | grades=1-3
                S2 | school | B | - | 75 | area=Vest | grades=1-3
                """, VEST).outlook();

        Series total = outlook.total("school", Growth.MAIN, unit -> true).orElseThrow();
        // 60 + 75, 55 + 69, 54 + 67, 57 + 71
        assertThat(total.values()).containsExactly(135.0, 124.0, 121.0, 128.0);
        assertThat(total.id()).isEqualTo("users/school/MAIN");
        assertThat(outlook.total("none", Growth.MAIN, unit -> false)).isEmpty();
    }
}
