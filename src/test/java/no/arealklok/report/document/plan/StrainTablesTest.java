package no.arealklok.report.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.fixture.CaseText;
import no.arealklok.report.document.SectionText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StrainTablesTest {
    private static final String LEFT_OUT =
            "Strain that is tolerated is not shown for buildings with hidden groups, whether they use it or not.";

    private static SectionText section(String id, double share, int users) {
        return SectionText.of(
                new CaseText()
                        .norm("strain.supported-housing.share", share)
                        .norm("strain.supported-housing.years", 20)
                        .buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400\nC | 2 | 0 | 400\nD | 3 | 0 | 400")
                        .units("""
                                A | supported-housing | A | 3 | %d
                                B | supported-housing | B | 4 | 2
                                C | supported-housing | C | 8 | 8
                                D | supported-housing | D | 8 | 9
                                """.formatted(users)),
                id);
    }

    /** That it is said of those alone who use it would tell that there are more of them than places. */
    @ParameterizedTest
    @CsvSource({"3", "4"})
    void that_small_groups_are_left_out_is_told_whether_they_are_over_their_places_or_not(int users) {
        for (String id : List.of("alternatives", "allotment")) {
            assertThat(section(id, 0.34, users).paragraphs()).contains(LEFT_OUT);
            assertThat(section(id, 0, users).paragraphs()).doesNotContain(LEFT_OUT);
        }
        assertThat(section("alternatives", 0.34, users).rows("Where the plan uses strain that is tolerated"))
                .isNotEmpty()
                .allMatch(row -> row.startsWith("D | "));
    }
}
