package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.report.Messages;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalWordsTest {

    /** Four homes more in B in 2029; H moves from A to C in another year. */
    private static String steps(double grant, int moves) {
        CaseText text = new CaseText()
                .norm("grant.per-place", grant)
                .extensions("B | supported-housing | 4 | 8000000")
                .buildings("A | 0 | 0 | 300\nB | 1 | 0 | 300\nC | 0 | 1 | 300")
                .units("""
                        H | supported-housing | A | 4 | 3
                        I | supported-housing | B | 4 | 8
                        J | supported-housing | C | 8 | 3
                        """);
        Analysis analysis = new CaseRun(text).until(2045).analyse((facts, budget, listener) -> {
            List<Option> choices = new ArrayList<>(facts.stayOptions());
            if (facts.sites().size() == 3) {
                choices.set(0, new Option(2, facts.horizon().index(moves)));
            }
            return choices;
        });
        ProposalWords words = new ProposalWords(new Phrases(analysis, Messages.of("nb"), false));
        return analysis.proposals().stream()
                .map(words::steps)
                .toList()
                .toString()
                .replace('\u00a0', ' ');
    }

    @Test
    void an_extension_tells_the_grant_that_it_gets_and_the_one_that_is_lost_elsewhere() {
        assertThat(steps(500_000, 2039)).contains("Staten gir 2 000 000 kr i tilskudd.");
        assertThat(steps(500_000, 2038))
                .contains(
                        "Tilskuddet på 2 000 000 kr faller bort, fordi en enhet i samme tjeneste flytter før det er gått 10 år.");
        assertThat(steps(0, 2038)).doesNotContain("tilskudd", "Tilskudd");
    }
}
