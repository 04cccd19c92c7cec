package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import no.arealklok.fixture.CaseText;
import no.arealklok.outlook.BackTest.Miss;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Traceable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackTesterTest {
    private static final String FOUR_YEARS = """
            S | 2022 | 20 20 20
            S | 2023 | 22 22 18
            S | 2024 | 24 22 22
            S | 2025 | 20 24 20
            """;

    private static List<BackTest> tests(String unit, String history) {
        return new CaseText(new Horizon(2026, 2036))
                .buildings("B | 0 | 0 | -")
                .units(unit)
                .history(history)
                .outlook()
                .supplement()
                .backTests();
    }

    private static BackTest school() {
        return tests("S | school | B | - | 70 | grades=1-3 | by-grade=25,21,24", FOUR_YEARS)
                .get(0);
    }

    private static double percent(Optional<Figure> error) {
        return error.orElseThrow().value();
    }

    /**
     * <pre>
     * from 1 to 2 2 to 3 said came missed 2023 22/20 = 1.1 18/20 = 0.9 22+24.2+19.8 = 66 68 2/68 = 2.941 % 2024
     * (0.5×22/22 + 0.3×1.1)/0.8 = 1.0375 (0.5×22/22 + 0.3×0.9)/0.8 = 0.9625 24+24.9+21.175 = 70.075       64  9.492 %
     * 2025  0.5×24/24 + 0.3×22/22 + 0.2×1.1 = 1.02   0.5×20/22 + 0.3 + 0.2×0.9 = 0.934545
     *                                                                         20+20.4+22.429 = 62.829 70 10.244 % mean
     *                                                                         7.5592 %; last value: 6/68 = 8.824, 4/64
     *                                                                         = 6.25, 6/70 = 8.571, mean 7.8817 %
     * </pre>
     */
    @Test
    void one_year_ahead_with_what_was_known_then() {
        Miss oneYear = school().oneYear();

        assertThat(percent(oneYear.projected())).isCloseTo(7.5592, within(0.0001));
        assertThat(percent(oneYear.carried())).isCloseTo(7.8817, within(0.0001));
    }

    /** From 2023, pupils 22, 22, 18: 22, 24.2, 19.8, then twice 22, 24.2, 21.78 = 67.98; 70 came; carried 62. */
    @Test
    void three_years_ahead_from_the_one_year_that_has_a_ratio() {
        Miss threeYears = school().threeYears();

        assertThat(percent(threeYears.projected())).isCloseTo(100 * 2.02 / 70, within(1e-9));
        assertThat(percent(threeYears.carried())).isCloseTo(100 * 8.0 / 70, within(1e-9));
    }

    @Test
    void an_error_leads_back_to_the_cells() {
        Figure mean = school().threeYears().projected().orElseThrow();
        Figure error = (Figure) ((Origin.Computed) mean.origin()).operands().get(0);
        Figure said = (Figure) ((Origin.Computed) error.origin()).operands().get(0);

        assertThat(((Origin.Computed) error.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("back-test/S/3/2023/said", "users/S");
        assertThat(((Origin.Computed) said.origin()).operands())
                .extracting(Traceable::id)
                .containsExactly("history/S/2023", "progression/S/2023/1", "progression/S/2023/2");
    }

    @Test
    void without_pupils_by_grade_only_the_last_value_is_tested() {
        // 40 to 50: 20 %, 50 to 40: 25 %, 40 to 40: 0, 40 to 50: 20 %; three years: 40 to 40 and 50 to 50
        BackTest test = tests("K | kindergarten | B | - | 50", """
                K | 2022 | 40
                K | 2023 | 50
                K | 2024 | 40
                K | 2025 | 40
                """).get(0);

        assertThat(test.oneYear().projected()).isEmpty();
        assertThat(percent(test.oneYear().carried())).isCloseTo(65.0 / 4, within(1e-9));
        assertThat(percent(test.threeYears().carried())).isZero();
        assertThat(test.actual()).extracting(Figure::whole).containsExactly(40L, 50L, 40L, 40L, 50L);
    }

    @Test
    void three_years_are_too_few_to_test_on_and_unknown_users_have_nothing_to_compare_with() {
        String three = FOUR_YEARS.substring(FOUR_YEARS.indexOf("S | 2023"));

        assertThat(tests("S | school | B | - | 70 | grades=1-3 | by-grade=25,21,24", three))
                .isEmpty();
        assertThat(tests("S | school | B | - | -", FOUR_YEARS)).isEmpty();
    }

    @Test
    void a_year_in_which_nobody_came_is_no_case() {
        BackTest test = tests("K | kindergarten | B | - | 50", """
                K | 2022 | 40
                K | 2023 | 0
                K | 2024 | 0
                K | 2025 | 40
                """).get(0);

        // 0 to 40: 100 %, 40 to 50: 20 %
        assertThat(percent(test.oneYear().carried())).isCloseTo(60, within(1e-9));
    }
}
