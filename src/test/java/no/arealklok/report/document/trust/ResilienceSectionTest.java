package no.arealklok.report.document.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.arealklok.analysis.Analysis;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Table;
import no.arealklok.report.document.Pages;
import no.arealklok.report.document.words.Phrases;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResilienceSectionTest {
    private static final Messages EN = Messages.of("en");

    private static Analysis analysis(CaseText text, boolean robust) {
        return new CaseRun(text).robust(robust).analyse((facts, budget, listener) -> Pages.firstMoves(facts));
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
        assertThat(doubts("9", "en")).contains("Missed: 1 of 1 ", "Too full: 1 of 1 ");
        assertThat(doubts("9", "nb")).contains("Savnet: 1 av 1 ", "For fullt: 1 av 1 ");
        assertThat(doubts("2", "en")).doesNotContain("Missed:", "Too full:");
        assertThat(doubts("2", "nb")).doesNotContain("Savnet:", "For fullt:");
    }

    /** S leaves for B, and U for D; each fills a building that nothing within reach relieves. */
    @Test
    void waiting_with_closures_that_may_be_regretted_costs_something_or_not() {
        CaseText one = new CaseText()
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000")
                .units("S | school | A | 100 | 80\nT | school | B | 180 | 100");
        CaseText two = new CaseText().buildings("""
                        A | 0 | 0 | 1000
                        B | 1 | 0 | 1000
                        C | 30 | 0 | 1000
                        D | 31 | 0 | 1000
                        """).units("""
                        S | school | A | 100 | 80
                        T | school | B | 180 | 100
                        U | school | C | 100 | 80
                        V | school | D | 180 | 100
                        """);

        assertThat(Pages.paper(Pages.planned(one, "S B 2028")))
                .contains("Waiting a year with it costs NOK 0.", "Å vente ett år med det koster 0,")
                .doesNotContain("with them", "med dem", "costs nothing in present value");
        assertThat(Pages.paper(Pages.planned(two, "S B 2028", "U D 2028")))
                .contains("Waiting a year with them costs NOK 1.", "Å vente ett år med dem koster 1,")
                .doesNotContain("More then lack a place");
        assertThat(Pages.paper(Pages.planned(one.norm("moving.cost-per-person", 1_000_000), "S B 2028")))
                .contains("Waiting a year with it costs nothing in present value.")
                .doesNotContain("Waiting a year with it costs NOK");
        assertThat(Pages.paper(Pages.planned(one, "S B 2045"))).doesNotContain("Waiting a year");
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

    /** The robust plan does one thing with S, who has too little room, and the plan for main growth another. */
    private static String priced(double moving, String robust, String ordinary) {
        CaseText text = new CaseText()
                .norm("moving.cost-per-person", moving)
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | school | A | 100 | 160\nT | school | B | 300 | 60");
        AtomicInteger asked = new AtomicInteger();
        return Pages.report(new CaseRun(text)
                .robust(true)
                .analyse((facts, budget, listener) ->
                        Pages.allowed(facts, asked.getAndIncrement() == 0 ? robust : ordinary)));
    }

    @Test
    void a_robust_plan_is_dearer_or_is_cheaper_and_worse_on_what_comes_first() {
        String dearer = "That is the price of holding in all three.";
        String cheaper = "less in present value than the plan for main growth alone, which in return is better on";
        String robust = "It is to hold in low, main and high population growth";

        String same = "Allowing for all three costs nothing";

        assertThat(priced(0, "S B 2028", "S B 2028")).contains(same, robust).doesNotContain(dearer, cheaper);
        assertThat(priced(0, "S B 2035", "S B 2028")).contains(dearer, robust).doesNotContain(cheaper, same);
        assertThat(priced(1_000_000, "S B 2035", "S B 2028")).contains(cheaper).doesNotContain(dearer);
        assertThat(Pages.report(Pages.moved(Pages.roomy()))).doesNotContain(dearer, cheaper, robust, same);
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
