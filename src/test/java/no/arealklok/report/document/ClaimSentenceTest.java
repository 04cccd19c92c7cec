package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the leaders' paper says of the plan is not said where its condition does not hold: {@code claims.txt}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClaimSentenceTest {
    private static final String ALIKE = "som dagens struktur, utvidet, også gjør";

    private static CaseText kindergartens() {
        return new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | kindergarten | A | 50 | 60\nT | kindergarten | B | 90 | 30");
    }

    /** The first unit moves as soon as it can. */
    private static List<Option> firstMoves(ConsolidationCase facts) {
        List<Option> choices = new ArrayList<>(facts.firstOptions());
        facts.occupants().get(0).options().stream()
                .filter(option -> !option.isStay())
                .findFirst()
                .ifPresent(option -> choices.set(0, option));
        return choices;
    }

    private static String paper(Analysis analysis) {
        return new LeadershipBrief()
                .of(analysis, Messages.of("nb"))
                .sections()
                .toString()
                .replace('\u00a0', ' ');
    }

    @Test
    void places_that_only_the_plan_gives_are_its_own() {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | school | A | 100 | 160\nT | school | B | 300 | 60");
        Analysis analysis = new CaseRun(text).analyse((facts, budget, listener) -> firstMoves(facts));

        assertThat(analysis.plan().score().shortage())
                .isLessThan(analysis.expanded().score().shortage());
        assertThat(paper(analysis))
                .contains("flere plassår; dagens struktur, utvidet, dekker 0")
                .doesNotContain(ALIKE);
    }

    @Test
    void places_that_today_s_structure_gives_too_when_extended_are_not_the_plan_s() {
        CaseText text = new CaseText()
                .extensions("A | school | 60 | 20000000")
                .buildings("A | 0 | 0 | 500")
                .units("S | school | A | 100 | 160");

        assertThat(paper(new CaseRun(text).analyse())).contains(ALIKE);
    }

    @Test
    void without_a_proof_nothing_is_said_to_be_proven() {
        assertThat(paper(new CaseRun(kindergartens()).analyse()))
                .contains("er ikke bevist best; en bedre plan kan finnes")
                .doesNotContain("kan ingen plan under disse", "er ingen plan bedre");
    }
}
