package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.analysis.Analysis;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What two runs do otherwise is told, and nothing of what both do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunComparisonTest {
    private static String compare(Analysis one, Analysis other) {
        return new RunComparison(one, other, Messages.of("en"))
                .document()
                .sections()
                .toString();
    }

    private static Analysis school(int users) {
        return Pages.stay(new CaseText()
                .extensions("B | school | 40 | 20000000")
                .buildings("B | 0 | 0 | 5000")
                .units("S | school | B | 300 | " + users));
    }

    @Test
    void extensions_that_only_one_of_them_builds() {
        assertThat(compare(school(330), school(290)))
                .contains("Extensions that differ", "B, School", "40 places, ready in 2029", "not built");
        assertThat(compare(school(330), school(330))).doesNotContain("Extensions that differ");
    }

    private static Analysis homes(int users) {
        return Pages.stay(new CaseText()
                .extensions("B | supported-housing | 4 | 20000000")
                .buildings("B | 0 | 0 | 5000")
                .units("H | supported-housing | B | 3 | " + users));
    }

    @Test
    void how_a_home_for_few_is_extended_is_not_told() {
        assertThat(compare(homes(4), homes(3)))
                .contains("Extensions that differ", "built")
                .doesNotContain("4 places", "ready in");
    }

    private static Analysis boundary(int users) {
        return new CaseRun(new CaseText()
                        .norm("economy.discount-rate", 0)
                        .buildings("A | 0 | 0 | 5000\nB | 1 | 0 | 5000\nC | 3 | 0 | 5000")
                        .units("S | school | A | 300 | " + users
                                + "\nT | school | B | 300 | 200\nU | school | C | 300 | 200"))
                .until(2035)
                .allot(ExactAllotment.load().orElseThrow());
    }

    @Test
    void boundaries_that_only_one_of_them_moves() {
        assertThat(compare(boundary(330), boundary(290)))
                .contains("Boundaries that differ", "C from 2028, 66 at most", "not moved");
        assertThat(compare(boundary(330), boundary(330))).doesNotContain("Boundaries that differ");
    }

    @Test
    void directives_that_only_one_of_them_obeys() {
        Analysis apart = Pages.stay(Pages.roomy().directive(Directive.Kind.KEEP_APART, "S", "T"));
        Analysis open = Pages.stay(Pages.roomy().directive(Directive.Kind.KEEP_OPEN, "S"));
        assertThat(compare(apart, open))
                .contains("Directive: ", "applies", "does not apply")
                .doesNotContain("Extensions that differ", "Boundaries that differ");
        assertThat(compare(apart, apart)).doesNotContain("Directive: ");
    }
}
