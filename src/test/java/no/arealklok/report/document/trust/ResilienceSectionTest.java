package no.arealklok.report.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResilienceSectionTest {
    private static final Messages EN = Messages.of("en");

    /** The first unit goes where it may first go. */
    private static List<Option> firstLeaves(ConsolidationCase facts) {
        List<Option> choices = new ArrayList<>(facts.firstOptions());
        facts.occupants().get(0).options().stream()
                .filter(option -> !option.isStay())
                .findFirst()
                .ifPresent(option -> choices.set(0, option));
        return choices;
    }

    private static Analysis analysis(CaseText text, boolean robust) {
        return new CaseRun(text).robust(robust).analyse((facts, budget, listener) -> firstLeaves(facts));
    }

    private static ResilienceSection section(Analysis analysis, boolean isPublic) {
        return new ResilienceSection(new Phrases(analysis, EN, isPublic));
    }

    private static List<String> cells(Table table) {
        return table.rows().stream()
                .flatMap(List::stream)
                .map((Cell cell) -> new CellText(EN).of(cell))
                .toList();
    }

    /** Users of supported housing follow no projection: what is drawn is each unit's own noise, √2 and √3. */
    private static CaseText homes() {
        return new CaseText().buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400").units("""
                        H | supported-housing | A | 4 | 2
                        I | supported-housing | B | 8 | 3
                        """);
    }

    @Test
    void a_receiver_with_room_for_all_is_never_too_full() {
        Analysis analysis = analysis(
                new CaseText().buildings("A | 0 | 0 | 900\nB | 1 | 0 | 900").units("""
                        S | school | A | 100 | 80
                        T | school | B | 600 | 100
                        """), false);

        assertThat(cells(section(analysis, true).overfills()))
                .containsExactly("B", "Schools", "2028", "never", "0%", "never", "0%");
        assertThat(cells(section(analysis, true).regrets()))
                .containsExactly("A", "Schools", "2028", "never", "0%", "never", "0%");
    }

    @Test
    void chances_of_small_groups_are_for_the_working_file_only() {
        Analysis analysis = analysis(homes(), false);

        assertThat(cells(section(analysis, true).overfills()))
                .containsExactly("B", "Supported housing", "2028", "hidden", "hidden", "hidden", "hidden");
        assertThat(cells(section(analysis, true).regrets())).contains("A", "hidden");
        assertThat(cells(section(analysis, false).overfills())).doesNotContain("hidden");
    }

    /** S goes to B, which it fills; C has room for fifty more, and lies near or beyond the limit. */
    private static String doubts(String kilometresToC, String language) {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | %s | 0 | 1000".formatted(kilometresToC))
                .units("""
                        S | school | A | 100 | 80
                        T | school | B | 180 | 100
                        U | school | C | 200 | 50
                        """);
        Analysis analysis = analysis(text.directive(Directive.Kind.HOST_FIXED, "S", "B"), false);
        DoubtList doubts = new DoubtList(new Phrases(analysis, Messages.of(language), true));
        return String.join("\n", doubts.foremost()) + String.join("\n", doubts.others());
    }

    @Test
    void a_closure_is_a_doubt_only_where_no_place_within_reach_stands_empty() {
        assertThat(doubts("9", "en")).contains("Regret: 1 of 1 ", "Too full: 1 of 1 ");
        assertThat(doubts("9", "nb")).contains("Angring: 1 av 1 ", "For fullt: 1 av 1 ");
        assertThat(doubts("2", "en")).doesNotContain("Regret:", "Too full:");
        assertThat(doubts("2", "nb")).doesNotContain("Angring:", "For fullt:");
    }

    @Test
    void ways_that_are_not_known_are_told_with_the_chances() {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 2 | 0 | 1000 | nowhere")
                .units("""
                        S | school | A | 100 | 80
                        T | school | B | 180 | 100
                        U | school | C | 200 | 50
                        """);
        Analysis analysis = analysis(text, false);

        assertThat(section(analysis, true).section().blocks().toString())
                .contains("For 3 units the distance to another building of their service is not known.");
        assertThat(section(analysis(homes(), false), true).section().blocks().toString())
                .doesNotContain("is not known");
    }

    @Test
    void only_a_robust_plan_has_a_price() {
        assertThat(section(analysis(homes(), false), true).section().blocks().toString())
                .contains("Run with --robust");
        Analysis robust = analysis(homes(), true);
        assertThat(section(robust, true).section().blocks().toString())
                .contains("Allowing for all three costs nothing");
        assertThat(section(robust, true)
                        .price(robust.resilience().price().orElseThrow())
                        .rows())
                .hasSize(3);
    }

    @Test
    void without_draws_the_section_says_so() {
        assertThat(section(analysis(homes().norm("outlook.samples", 0), false), true)
                        .section()
                        .blocks()
                        .toString())
                .contains("has not been tried on draws");
    }
}
