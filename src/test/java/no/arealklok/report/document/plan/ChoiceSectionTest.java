package no.arealklok.report.document.plan;

import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.report.Block;
import no.arealklok.report.document.SectionText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What could be decided instead, in words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoiceSectionTest {
    /** Too far apart for anyone to move. */
    private static CaseText apart() {
        return new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | 20 | 0 | 1000")
                .units("S | school | A | 100 | 50\nT | school | B | 100 | 50")
                .directive(Directive.Kind.KEEP_OPEN, "S")
                .directive(Directive.Kind.CLOSE, "T");
    }

    @Test
    void each_directive_is_told_with_its_price_and_one_that_is_not_obeyed_has_none() {
        assertThat(SectionText.of(apart(), "directives").rows("The directives and their price"))
                .satisfiesExactly(
                        kept -> assertThat(kept).startsWith("S is kept open").contains("yes, and it costs nothing"),
                        closed -> assertThat(closed).startsWith("T closes").contains("| no |"));
    }

    @Test
    void a_directive_that_cannot_be_obeyed_is_named_first_with_its_row() {
        assertThat(SectionText.of(apart(), "directives").blocks().get(0))
                .isInstanceOfSatisfying(
                        Block.Note.class,
                        note -> assertThat(note.text())
                                .isEqualTo(
                                        "No plan can obey this directive: T closes (test!directive). Change it or strike it out."));
    }

    @Test
    void where_there_is_no_other_good_plan_that_is_said_and_no_table_is_shown() {
        SectionText section = SectionText.of(apart(), "choices");

        assertThat(section.blocks().get(0))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        paragraph -> assertThat(paragraph.text()).endsWith("No such plan was found."));
        assertThat(section.rows("Money, travel and climate: plans that no other beats in everything"))
                .hasSize(1)
                .allMatch(row -> row.startsWith("Recommended plan"));
    }
}
