package no.arealklok.report.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
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
        List<Option> choices = new ArrayList<>(facts.stayOptions());
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
