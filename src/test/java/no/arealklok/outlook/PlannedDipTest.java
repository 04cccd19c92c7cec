package no.arealklok.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import no.arealklok.fixture.CaseText;
import no.arealklok.outlook.UnitOutlook.Method;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A small year of births goes up through a school, and a register with four years of history is tested on it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlannedDipTest {
    private static final Horizon HORIZON = new Horizon(2026, 2031);

    private static CaseText school(String byGrade, String history) {
        return new CaseText(HORIZON)
                .buildings("B | 0 | 0 | -")
                .units("S | school | B | - | %s | area=Vest | grades=1-3 | by-grade=%s"
                        .formatted(sum(byGrade), byGrade))
                .population("Vest | 6 | MAIN | 2026 | 20 20 10 20 20 20")
                .history(history);
    }

    private static int sum(String byGrade) {
        int sum = 0;
        for (String pupils : byGrade.split(",")) {
            sum += Integer.parseInt(pupils);
        }
        return sum;
    }

    private static UnitOutlook outlook(CaseText text) {
        return text.outlook().all().iterator().next();
    }

    /**
     * From grade 1 to 2: 22/20 = 1.1 every year, for pupils move in; from 2 to 3: 22/22 = 1. Six-year-olds, who enter:
     * 20, 20, 10, 20, 20, 20.
     *
     * <pre>
     * 2027  20 + 20 × 1.1 + 22 = 64
     * 2028  10 + 22       + 22 = 54
     * 2029  20 + 11       + 22 = 53
     * 2030  20 + 22       + 11 = 53
     * 2031  20 + 22       + 22 = 64
     * </pre>
     */
    @Test
    void the_entry_grade_follows_those_born_and_a_ratio_above_1_goes_up_with_them() {
        UnitOutlook outlook = outlook(school("20,22,22", """
                S | 2023 | 20 22 22
                S | 2024 | 20 22 22
                S | 2025 | 20 22 22
                """));

        assertThat(outlook.method()).isEqualTo(Method.PROGRESSION);
        assertThat(outlook.users(Growth.MAIN).values()).containsExactly(64.0, 64.0, 54.0, 53.0, 53.0, 64.0);
    }

    /**
     * SSB's tables hold ages 6–12 as one, but age 0 by itself. Those of age 0 in 2020 to 2025 are 6 in 2026 to 2031:
     * 20, 20, 10, 20, 20, 20 as above. Without the years before 2020 nobody knows who enters, and the school follows
     * ages 6–8 or nobody.
     */
    @Test
    void where_six_year_olds_do_not_stand_alone_those_born_six_years_before_enter() {
        String history = """
                S | 2023 | 20 22 22
                S | 2024 | 20 22 22
                S | 2025 | 20 22 22
                """;
        CaseText text = new CaseText(HORIZON)
                .buildings("B | 0 | 0 | -")
                .units("S | school | B | - | 64 | area=Vest | grades=1-3 | by-grade=20,22,22")
                .history(history);

        assertThat(outlook(text).method()).isEqualTo(Method.FLAT);
        text.population("Vest | 0 | MAIN | 2020 | 20 20 10 20 20 20 25 25 25 25 25 25");
        assertThat(outlook(text).method()).isEqualTo(Method.PROGRESSION);
        assertThat(outlook(text).users(Growth.MAIN).values()).containsExactly(64.0, 64.0, 54.0, 53.0, 53.0, 64.0);
    }

    /**
     * The dip entered in 2024. Ratios are 1.1 and 1 in every year; the first grade stays as it was, so that the dip
     * itself is missed, and the year after it.
     *
     * <pre>
     * from 2023  20 + 22 + 22 = 64 said, 54 came: 10/54 = 18.519 %      last value 64: 18.519 %
     * from 2024  10 + 11 + 22 = 43 said, 53 came: 10/53 = 18.868 %      last value 54:  1.887 %
     * from 2025  20 + 22 + 11 = 53 said, 53 came:          0            last value 53:  0
     * mean                                          12.462 %                            6.802 %
     * three years, from 2023: 64 said, 53 came: 11/53 = 20.755 %, and the last value the same
     * </pre>
     */
    @Test
    void four_years_of_history_give_a_back_test_that_admits_what_it_missed() {
        CaseText text = school("20,22,11", """
                S | 2022 | 20 22 22
                S | 2023 | 20 22 22
                S | 2024 | 10 22 22
                S | 2025 | 20 11 22
                """);
        BackTest test = text.outlook().supplement().backTests().get(0);

        assertThat(test.actual()).extracting(Figure::whole).containsExactly(64L, 64L, 54L, 53L, 53L);
        assertThat(test.oneYear().projected().orElseThrow().value()).isCloseTo(12.462, within(0.001));
        assertThat(test.oneYear().carried().orElseThrow().value()).isCloseTo(6.802, within(0.001));
        assertThat(test.threeYears().projected().orElseThrow().value()).isCloseTo(20.755, within(0.001));
        assertThat(test.threeYears().carried().orElseThrow().value()).isCloseTo(20.755, within(0.001));
    }
}
