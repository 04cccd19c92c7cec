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

    /** A gets 13 homes of 100 m² at a price that is not stated; of those who live there not few. */
    private static CaseText estimated(int users) {
        CaseText text = new CaseText();
        return text.norm(CaseText.TYPES.type("supported-housing").areaPerPlace(), 100)
                .norm("economy.conversion-price", 20_000)
                .extensions("A | supported-housing | 13 | -")
                .buildings("A | 0 | 0 | 400\nB | 90 | 0 | 400\nC | 180 | 0 | 400")
                .units("""
                        H | supported-housing | A |  2 | %d
                        I | supported-housing | B | 12 | 10
                        J | supported-housing | C | 12 | 8
                        """.formatted(users));
    }

    @Test
    void a_price_by_a_norm_is_said_to_be_one_and_is_not_told_where_places_of_a_small_group_follow_from_it() {
        String hidden = EN.text("proposal.extendEstimated", "A");

        assertThat(report(estimated(9)))
                .contains("for about NOK 26,000,000 (estimated by a norm).")
                .doesNotContain(hidden);
        assertThat(report(estimated(4))).contains(hidden).doesNotContain("26,000,000");
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
