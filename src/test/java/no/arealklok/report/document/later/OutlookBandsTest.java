package no.arealklok.report.document.later;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.fixture.CaseText;
import no.arealklok.report.Block;
import no.arealklok.report.document.SectionText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutlookBandsTest {
    private static CaseText schools() {
        return new CaseText().buildings("B | 0 | 0 | 900").units("""
                S | school | B | 90 | 70 | grades=1-3 | by-grade=25,21,24
                K | kindergarten | B | 60 | 50
                """);
    }

    @Test
    void a_service_tells_its_band_and_its_unborn() {
        SectionText section = SectionText.of(schools(), "certainty");

        // 1 year: 70 × 3.3 % = 2.31; 5 years, ages 6 to 8: 70 × 6.7 % = 4.69, none unborn; 20: 70 × 13 % = 9.1
        assertThat(section.rows("Users with 80% band, and the unborn"))
                .contains(
                        "Schools | 2027 | 70 | 67 | 73 | 0%",
                        "Schools | 2031 | 70 | 65 | 75 | 0%",
                        "Schools | 2046 | 70 | 60 | 80 | 100%",
                        "Kindergartens | 2028 | 50 | 44 | 56 | 16%");
        assertThat(section.lineages("Users with 80% band, and the unborn"))
                .anyMatch(lineage -> lineage.contains("norm outlook.error.6-12.after-1"));
    }

    @Test
    void without_history_there_is_no_back_test() {
        assertThat(SectionText.of(schools(), "certainty").blocks()).noneMatch(Block.Heading.class::isInstance);
    }

    /** The errors are worked out in BackTesterTest: 7.5592, 7.8817, 100 × 2.02 / 70 and 100 × 8 / 70. */
    @Test
    void a_back_test_stands_beside_the_last_number_and_what_others_have_published() {
        SectionText section = SectionText.of(schools().history("""
                S | 2022 | 20 20 20
                S | 2023 | 22 22 18
                S | 2024 | 24 22 22
                S | 2025 | 20 24 20
                K | 2022 | 40
                K | 2023 | 50
                K | 2024 | 40
                K | 2025 | 40
                """), "certainty");

        assertThat(section.rows("Back-test: mean error"))
                .containsExactly(
                        "S | 4 | 7.6 | 7.9 | 2.9 | 11.4",
                        "K | 4 | unknown | 16.3 | unknown | 0.0",
                        "Mean of the units with a projection | unknown | 7.6 | 7.9 | 2.9 | 11.4",
                        "For comparison: England, primary, the whole country | unknown | 1.4 | unknown | 1.9 | unknown",
                        "For comparison: England, secondary, the whole country | unknown | 1.3 | unknown | 3.2 | unknown");
        assertThat(section.lineages("Back-test: mean error"))
                .hasSize(16)
                .anyMatch(lineage -> lineage.contains("norm outlook.published.primary.after-1"));
    }

    @Test
    void few_users_of_a_sensitive_service_are_not_given_away() {
        SectionText section = SectionText.of(
                new CaseText()
                        .buildings("B | 0 | 0 | 900")
                        .units("H | supported-housing | B | 6 | 6")
                        .history("""
                H | 2022 | 6
                H | 2023 | 4
                H | 2024 | 6
                H | 2025 | 6
                """),
                "certainty");

        assertThat(section.rows("Back-test: mean error").get(0)).isEqualTo("H | 4 | hidden | hidden | hidden | hidden");
    }
}
