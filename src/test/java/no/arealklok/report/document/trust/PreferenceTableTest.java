package no.arealklok.report.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Table;
import no.arealklok.report.document.Pages;
import no.arealklok.report.document.words.ObjectiveWords;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreferenceTableTest {
    /** S goes to B, which it fills; nobody else is near. */
    private static Analysis analysis(double margin, String moreBuildings, String moreUnits, String... moves) {
        CaseText text = new CaseText()
                .norm("regret.margin", margin)
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\n" + moreBuildings)
                .units("S | school | A | 100 | 80\nT | school | B | 180 | 100\n" + moreUnits);
        return new CaseRun(text).analyse((facts, budget, listener) -> choices(facts, moves));
    }

    /** Of the units that are asked about. */
    private static List<Option> choices(ConsolidationCase facts, String... moves) {
        Set<String> units = facts.occupants().stream().map(Occupant::toString).collect(Collectors.toSet());
        return Cases.choices(
                facts,
                Arrays.stream(moves)
                        .filter(move -> units.contains(move.split(" ")[0]))
                        .toArray(String[]::new));
    }

    private static Phrases phrases(Analysis analysis, String language) {
        return new Phrases(analysis, Messages.of(language), true);
    }

    private static String objective(Analysis analysis, String language) {
        return new ObjectiveWords(phrases(analysis, language)).objective();
    }

    private static String section(Analysis analysis, String language) {
        return new ResilienceSection(phrases(analysis, language)).section().toString();
    }

    private static List<String> cells(Analysis analysis) {
        Table table = new PreferenceTable(phrases(analysis, "en")).table();
        return table.rows().stream()
                .flatMap(List::stream)
                .map((Cell cell) -> new CellText(Messages.of("en")).of(cell))
                .toList();
    }

    @Test
    void what_is_decided_otherwise_is_told_with_its_price_and_what_the_chances_were_and_are() {
        Analysis analysis = analysis(100, "", "", "S B 2028");

        assertThat(objective(analysis, "en"))
                .contains("1 decision was made otherwise than in the cheapest plan that the search found")
                .containsPattern("that costs NOK.9.8.million more in present value")
                .contains("without hidden numbers, 2 had at least a 50% chance", "now 0 have");
        assertThat(objective(analysis, "nb"))
                .contains("1 avgjørelse valgt annerledes enn i den billigste planen som ble funnet", "nå har 0 det");
        assertThat(section(analysis, "en")).contains("at most 100% of the gain");
        assertThat(Pages.report(analysis)).contains("the plan prefers that fewer buildings are missed or too full");
        assertThat(cells(analysis))
                .contains("S", "moves to B in 2028", "stays where it is", "A is missed", "is not vacated");
    }

    @Test
    void nothing_is_said_where_nothing_is_decided_otherwise() {
        Analysis analysis = analysis(0, "", "", "S B 2028");

        assertThat(objective(analysis, "en")).doesNotContain("otherwise");
        assertThat(objective(analysis, "nb")).doesNotContain("annerledes");
        assertThat(section(analysis, "en")).doesNotContain("fewer buildings are missed or too full");
        assertThat(Pages.report(analysis))
                .doesNotContain("the plan prefers that fewer buildings are missed or too full");
        assertThat(cells(analysis)).isEmpty();
    }

    /** The building of C is dear, so that the plan gains all the same. */
    @Test
    void that_it_costs_nothing_more_is_said_only_where_it_does_not() {
        String buildings = "C | 20 | 0 | 9000\nD | 21 | 0 | 1000";
        String units = "U | school | C | 100 | 10\nV | school | D | 500 | 100";
        Analysis saves = analysis(
                5,
                buildings + "\nE | 0 | 0 | 1000",
                units + "\nW | kindergarten | A | 90 | 60",
                "S B 2028",
                "U D 2028");

        assertThat(objective(saves, "en")).contains("that costs nothing more in present value");
        assertThat(objective(saves, "nb")).contains("det koster ikke mer i nåverdi");
        assertThat(cells(saves)).contains("B gets too full", "takes no one in");
        assertThat(objective(analysis(100, "", "", "S B 2028"), "en")).doesNotContain("nothing more");
        assertThat(cells(analysis(100, "", "", "S B 2028"))).doesNotContain("takes no one in");
    }
}
