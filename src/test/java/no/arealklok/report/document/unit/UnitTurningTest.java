package no.arealklok.report.document.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.Analyst;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.document.plan.Reasons;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is said of the number of users with which a unit that moves would stay. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitTurningTest {
    private static final String STAYS = "Searched anew: with 141 users in 2028, and as many percent more in the other"
            + " years, it stays; with 140 it moves. 100 are reckoned with.";
    private static final String MOVES = "Searched anew with 150 users in 2028 in place of 100, and as many percent more"
            + " in the other years: it moves all the same.";

    private static CaseText pair(int places) {
        return new CaseText()
                .buildings("A | 0 | 0 | 2500\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | %d | 100".formatted(places));
    }

    private static String turns(Analysis analysis) {
        Phrases phrases = new Phrases(analysis, Messages.of("en"), true);
        UnitFate fate = new UnitFate(phrases, new Reasons(phrases));
        return analysis.rationales().stream()
                .map(rationale -> Subject.of(analysis, rationale))
                .filter(Subject::moves)
                .flatMap(subject -> fate.turns(subject).stream())
                .collect(Collectors.joining(" "));
    }

    @Test
    void the_number_that_turns_it_is_told_with_the_one_that_does_not() {
        Analysis analysis =
                new CaseRun(pair(240)).proving(CpSatEngine.load().orElseThrow()).analyse();

        assertThat(turns(analysis)).contains(STAYS).doesNotContain(MOVES);
        Analysis again = Analyst.remembering(analysis.found()).analyse(new CaseRun(pair(240)).inputs());
        assertThat(turns(again)).isEqualTo(turns(analysis));
        assertThat(again.found()).isEqualTo(analysis.found());
    }

    @Test
    void where_no_number_that_is_tried_turns_it_that_is_told() {
        assertThat(turns(new CaseRun(pair(300))
                        .proving(CpSatEngine.load().orElseThrow())
                        .analyse()))
                .contains(MOVES)
                .doesNotContain("it stays");
    }
}
