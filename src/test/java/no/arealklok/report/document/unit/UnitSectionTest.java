package no.arealklok.report.document.unit;

import static no.arealklok.report.document.Pages.moved;
import static no.arealklok.report.document.Pages.report;
import static no.arealklok.report.document.Pages.roomy;
import static no.arealklok.report.document.Pages.schools;
import static no.arealklok.report.document.Pages.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.CellText;
import no.arealklok.report.Content;
import no.arealklok.report.Table;
import no.arealklok.report.document.PlannerReport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stands on a unit's page, and that names lead there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitSectionTest {
    private static final Messages EN = Messages.of("en");

    private static List<Block> blocks(Analysis analysis) {
        return new PlannerReport()
                .of(analysis, EN).sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .flatMap(UnitSectionTest::within)
                        .toList();
    }

    private static Stream<Block> within(Block block) {
        return block instanceof Block.Collapsible fold
                ? Stream.concat(Stream.of(block), fold.blocks().stream().flatMap(UnitSectionTest::within))
                : Stream.of(block);
    }

    private static List<String> pages(Analysis analysis) {
        return blocks(analysis).stream()
                .filter(Block.Collapsible.class::isInstance)
                .flatMap(block -> ((Block.Collapsible) block).page().stream())
                .toList();
    }

    /** A row each: question | answer. */
    private static List<String> answers(Analysis analysis, String unit) {
        return blocks(analysis).stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().equals(unit + ": what and why"))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(new CellText(EN)::of).reduce((one, other) -> one + " | " + other))
                .map(row -> row.orElseThrow().replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void every_unit_has_a_page_and_every_name_leads_to_one_that_is_there() {
        Analysis analysis = moved(roomy());
        List<String> led = blocks(analysis).stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream().flatMap(List::stream))
                .map(Cell::content)
                .filter(Content.Link.class::isInstance)
                .map(content -> ((Content.Link) content).page())
                .toList();

        assertThat(pages(analysis)).containsExactly("unit-S", "unit-T");
        assertThat(led).contains("unit-S", "unit-T").isSubsetOf(pages(analysis));
    }

    @Test
    void a_site_that_is_not_the_municipality_s_is_worth_nothing_to_it() {
        String row = "A | 0 | 0 | 2000 | owner=%s | site-value=9000000\nB | 2 | 0 | 2000";
        String schools = "S | school | A | 300 | 100\nT | school | B | 300 | 100";

        assertThat(answers(
                        moved(new CaseText().buildings(row.formatted("LEASED")).units(schools)), "S"))
                .anyMatch(answer -> answer.contains("the site is not the municipality’s"))
                .noneMatch(answer -> answer.contains("9.0 million"));
        assertThat(answers(
                        moved(new CaseText().buildings(row.formatted("OWNED")).units(schools)), "S"))
                .anyMatch(answer -> answer.contains("the site is worth") && answer.contains("9.0 million"));
    }

    @Test
    void a_page_tells_what_happens_and_what_becomes_of_the_building() {
        Analysis analysis = moved(roomy());

        assertThat(answers(analysis, "S"))
                .anyMatch(row -> row.startsWith("What happens, and when | 2028: S moves from A to B."))
                .anyMatch(row -> row.startsWith("Who gets another way | 100 users have 2,598 m to B from 2028 on"))
                .anyMatch(row -> row.startsWith("The building and the site | A: 2,000 m² gross")
                        && row.contains("The building is left in 2028"));
        assertThat(answers(analysis, "T"))
                .anyMatch(
                        row -> row.startsWith("What happens, and when | T stays where it is until 2046. 2028: S moves"))
                .noneMatch(row -> row.startsWith("If we say no"));
    }

    @Test
    void the_nearest_other_host_has_its_reason() {
        assertThat(answers(stay(schools("9")), "S"))
                .contains("The nearest other hosts | B: 11,693 m away, the limit is 4,000 m");
    }

    @Test
    void what_follows_if_we_say_no_is_told_of_a_unit_that_moves() {
        String stays = "Searched anew, with the unit where it is: ";
        String directive = "to say no is to change the directive";

        assertThat(report(moved(roomy()))).contains(stays).doesNotContain(directive);
        assertThat(report(stay(roomy()))).doesNotContain(stays, directive);
        assertThat(report(moved(roomy().directive(Directive.Kind.CLOSE, "S"))))
                .contains(directive)
                .doesNotContain(stays);
    }

    @Test
    void money_turns_a_choice_round_only_where_money_made_it() {
        String turns = "The choice turns round if it is more than";

        assertThat(report(moved(roomy()))).contains(turns);
        assertThat(report(stay(schools("9")))).doesNotContain(turns);
    }

    @Test
    void what_is_printed_as_nothing_turns_nothing_round() {
        CaseText free = roomy().norm("economy.discount-rate", 0).norm("moving.cost-per-person", 5_000);
        long more = moved(free)
                .rationales()
                .get(0)
                .next()
                .orElseThrow()
                .difference()
                .cost();
        // 100 users move: all but 10 000 of it
        CaseText tie = free.norm("moving.cost-per-person", 5_000 + (more - 10_000) / 100.0);

        assertThat(moved(tie)
                        .rationales()
                        .get(0)
                        .next()
                        .orElseThrow()
                        .difference()
                        .cost())
                .isBetween(1L, 49_999L);
        assertThat(answers(moved(tie), "S")).noneMatch(answer -> answer.contains("turns round"));
    }
}
