package no.arealklok.report.document.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.document.plan.ProposalOverview;
import no.arealklok.report.json.JsonWriter;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        Analysis analysis =
                analysis(text, 3, facts -> new Option(2, facts.horizon().index(moves)));
        ProposalWords words = new ProposalWords(new Phrases(analysis, Messages.of("nb"), false));
        return analysis.proposals().stream()
                .map(words::steps)
                .toList()
                .toString()
                .replace('\u00a0', ' ');
    }

    /** With one choice of the first unit, where the question has so many buildings. */
    private static Analysis analysis(CaseText text, int buildings, Function<ConsolidationCase, Option> first) {
        return new CaseRun(text).until(2045).analyse((facts, budget, listener) -> {
            List<Option> choices = new ArrayList<>(facts.stayOptions());
            if (facts.sites().size() == buildings) {
                choices.set(0, first.apply(facts));
            }
            return choices;
        });
    }

    @Test
    void an_extension_tells_the_grant_that_it_gets_and_the_one_that_is_lost_elsewhere() {
        assertThat(steps(500_000, 2039))
                .contains("Staten gir 2 000 000 kr i tilskudd.")
                .doesNotContain("faller bort", "Det må vedtas sammen med dette");
        assertThat(steps(500_000, 2038))
                .contains(
                        "Tilskuddet på 2 000 000 kr faller bort, fordi en enhet i samme tjeneste flytter før det er gått 10 år.");
        assertThat(steps(0, 2038)).doesNotContain("tilskudd", "Tilskudd");
    }

    /** K leaves A in 2030; its rooms become 20 of the ten places that S lacks. */
    private static Analysis conversion() {
        CaseText text = new CaseText()
                .extensions("A | school | 20 | 8000000 | takes-over=kindergarten")
                .buildings("A | 0 | 0 | 3000\nB | 1 | 0 | 1000")
                .units("""
                        K | kindergarten | A | 40  | 30
                        S | school       | A | 100 | 110
                        L | kindergarten | B | 100 | 20
                        """);
        return analysis(text, 2, facts -> new Option(1, facts.horizon().index(2030)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nb | Ombygging i A   | ombygging av rommene etter K        | 2030: K flytter ut av A og gir plass. Det må vedtas sammen med dette. ; 2030: rommene etter K i A bygges om til 20 plasser (skole) for 8 000 000 kr.
            en | Conversion in A | conversion of the rooms that K leaves | 2030: K moves out of A and makes room. That has to be decided together with this. ; 2030: the rooms that K leaves in A are converted to 20 places (school) for NOK 8,000,000.
            """)
    void rooms_that_another_service_leaves_are_converted_not_built(
            String language, String title, String kind, String steps) {
        Phrases phrases = new Phrases(conversion(), Messages.of(language), false);
        ProposalWords words = new ProposalWords(phrases);
        Proposal proposal = new ProposalOverview(phrases).extensions().get(0);

        assertThat(words.title(proposal)).isEqualTo(title);
        assertThat(words.kind(proposal)).isEqualTo(kind);
        assertThat(words.steps(proposal))
                .extracting(step -> step.replace('\u00a0', ' '))
                .containsExactly(steps.split(" ; "));
        assertThat(new ProposalOverview(phrases)
                        .extensions(List.of(proposal)).rows().get(0).stream()
                                .map(Object::toString)
                                .toList())
                .anyMatch(cell -> cell.contains(kind));
    }

    @Test
    void analysis_json_tells_whose_rooms_they_were(@TempDir Path folder) throws IOException {
        new JsonWriter().write(conversion(), folder);

        assertThat(Files.readString(folder.resolve("analysis.json")).replaceAll("\\s", ""))
                .contains("\"places\":20,\"cost\":8000000,\"takesOver\":\"kindergarten\"");
    }
}
