package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.outlook.UnitOutlook.Method;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressionTest {
    private static final Horizon FOUR_YEARS = new Horizon(2026, 2029);

    /** Six-year-olds only: the other grades do not follow residents. */
    private static final String SIX = "Vest | 6 | MAIN | 2026 | 20 22 24 24";

    private static final String THREE_YEARS = """
            S | 2023 | 20 22 25
            S | 2024 | 25 21 22
            S | 2025 | 24 24 21
            """;

    private static CaseText school(String byGrade, String history) {
        return new CaseText(FOUR_YEARS)
                .buildings("B | 0 | 0 | -")
                .units("S | school | B | - | 79 | area=Vest | grades=1-3 | by-grade=" + byGrade)
                .population(SIX)
                .history(history);
    }

    private static UnitOutlook outlook(CaseText text) {
        return text.outlook().all().iterator().next();
    }

    private static Figure ratio(UnitOutlook outlook, int number) {
        Origin.Computed origin = (Origin.Computed) outlook.users(Growth.MAIN).origin();
        List<Figure> ratios = origin.operands().stream()
                .filter(operand -> operand.id().startsWith("progression/"))
                .map(Figure.class::cast)
                .toList();
        return ratios.get(number);
    }

    /**
     * <pre>
     * 1 to 2: 0.5 × 27/24 + 0.3 × 24/25 + 0.2 × 21/20 = 0.5625 + 0.288 + 0.21 = 1.0605
     * 2 to 3: 0.5 × 22/24 + 0.3 × 21/21 + 0.2 × 22/22 = 0.458333 + 0.3 + 0.2  = 0.958333
     * 2027  30 × 22/20 = 33     30 × 1.0605 = 31.815     27 × 0.958333 = 25.875         90.69
     * 2028  33 × 24/22 = 36     33 × 1.0605 = 34.9965    31.815 × 0.958333 = 30.489     101.49
     * 2029  36                  36 × 1.0605 = 38.178     34.9965 × 0.958333 = 33.538    107.72
     * </pre>
     */
    @Test
    void pupils_move_up_as_they_did_in_the_last_three_years() {
        UnitOutlook outlook = outlook(school("30,27,22", THREE_YEARS));

        assertThat(outlook.method()).isEqualTo(Method.PROGRESSION);
        assertThat(ratio(outlook, 0).value()).isCloseTo(1.0605, within(1e-12));
        assertThat(ratio(outlook, 1).value()).isCloseTo(0.958333, within(1e-6));
        assertThat(outlook.users(Growth.MAIN).values()).containsExactly(79.0, 91.0, 101.0, 108.0);
    }

    @Test
    void a_ratio_names_its_weights_and_pupils() {
        Origin.Computed origin = (Origin.Computed)
                ratio(outlook(school("30,27,22", THREE_YEARS)), 0).origin();

        assertThat(origin.operands())
                .extracting(Traceable::id)
                .containsExactly(
                        "norm/outlook.progression.weight-1",
                        "users/S/grade-2",
                        "history/S/2025/grade/1",
                        "norm/outlook.progression.weight-2",
                        "history/S/2025/grade/2",
                        "history/S/2024/grade/1",
                        "norm/outlook.progression.weight-3",
                        "history/S/2024/grade/2",
                        "history/S/2023/grade/1",
                        "norm/outlook.progression.most");
    }

    @Test
    void a_year_without_pupils_to_move_up_is_left_out_and_the_others_weigh_the_more() {
        // 1 to 2: (0.5 × 27/24 + 0.2 × 21/20) / 0.7 = 0.7725 / 0.7
        UnitOutlook outlook = outlook(school("30,27,22", """
                S | 2023 | 20 22 25
                S | 2024 | 0 21 22
                S | 2025 | 24 24 21
                """));

        assertThat(ratio(outlook, 0).value()).isCloseTo(0.7725 / 0.7, within(1e-12));
    }

    @Test
    void a_ratio_is_no_higher_than_the_norm() {
        // 40/24 × 0.5 and the rest is 1.33
        UnitOutlook outlook = outlook(school("30,40,9", THREE_YEARS));

        assertThat(ratio(outlook, 0).value()).isEqualTo(1.25);
    }

    @Test
    void two_years_of_history_are_too_few() {
        assertThat(outlook(school("30,27,22", """
                S | 2024 | 25 21 22
                S | 2025 | 24 24 21
                """)).method()).isNotEqualTo(Method.PROGRESSION);
    }

    @Test
    void a_gap_in_the_last_three_years_or_totals_alone_are_too_little() {
        assertThat(outlook(school("30,27,22", """
                S | 2022 | 25 21 22
                S | 2023 | 25 21 22
                S | 2025 | 24 24 21
                """)).method()).isNotEqualTo(Method.PROGRESSION);
        assertThat(outlook(school("30,27,22", """
                S | 2023 | 67
                S | 2024 | 68
                S | 2025 | 69
                """)).method()).isNotEqualTo(Method.PROGRESSION);
    }

    @Test
    void without_residents_of_the_first_grades_age_there_is_nothing_to_enter() {
        UnitOutlook outlook = outlook(new CaseText(FOUR_YEARS)
                .buildings("B | 0 | 0 | -")
                .units("S | school | B | - | 79 | area=Vest | grades=1-3 | by-grade=30,27,22")
                .history(THREE_YEARS));

        assertThat(outlook.method()).isEqualTo(Method.FLAT);
    }

    @Test
    void history_goes_before_residents_of_every_age() {
        UnitOutlook outlook = outlook(school("30,27,22", THREE_YEARS).population("""
                Vest | 7 | MAIN | 2026 | 25 21 22 25
                Vest | 8 | MAIN | 2026 | 30 26 21 22
                """));

        assertThat(outlook.method()).isEqualTo(Method.PROGRESSION);
    }
}
