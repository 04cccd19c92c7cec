package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Sentences about what is built where few live. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenExtensionWordsTest {
    private static final Messages EN = Messages.of("en");

    /** A and B lack homes; of those in B not few. */
    private static CaseText homes(int users) {
        return new CaseText()
                .extensions("A | supported-housing | 13 | 6000000\nB | supported-housing | 4 | 9000000")
                .buildings("A | 0 | 0 | 400\nB | 90 | 0 | 400\nC | 180 | 0 | 400")
                .units("""
                        H | supported-housing | A |  2 | %d
                        I | supported-housing | B | 12 | 14
                        J | supported-housing | C | 12 | 8
                        """.formatted(users));
    }

    private static String report(CaseText text) {
        return new PlannerReport()
                .of(new CaseRun(text).analyse(), EN)
                .toString()
                .replace('\u00a0', ' ');
    }

    @Test
    void a_directive_does_not_tell_how_much_or_when_is_built_for_a_small_group() {
        OptionalInt year = OptionalInt.of(2033);
        String hidden = EN.text("directive.full.EXTENSION_HIDDEN", "A");

        assertThat(report(homes(4).directive(Directive.Kind.EXTENSION_DECIDED, year, 13, "A")))
                .contains(hidden)
                .doesNotContain("13 places");
        assertThat(report(homes(9).directive(Directive.Kind.EXTENSION_DECIDED, year, 13, "A")))
                .contains("A is extended by 13 places, ready in 2033")
                .doesNotContain(hidden);
    }

    @Test
    void more_building_than_can_be_begun_is_told_without_the_year_where_it_is_for_a_small_group() {
        String told = EN.text("pace.projectsHidden", 1L);

        assertThat(report(homes(4).norm("pace.projects-a-year", 1)))
                .contains(told)
                .doesNotContain("extensions are begun, ");
        assertThat(report(homes(9).norm("pace.projects-a-year", 1)))
                .contains("2 extensions are begun, ")
                .doesNotContain(told);
        assertThat(report(homes(4).norm("pace.projects-a-year", 2))).doesNotContain(told);
    }
}
