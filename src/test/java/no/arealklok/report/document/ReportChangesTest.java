package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Horizon;
import no.arealklok.report.Block;
import no.arealklok.report.CellText;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The same plan, a small school that moves to a large one in 2030, reported under one other norm at a time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportChangesTest {
    /** Chapters about people, places and ways, where money has no say. */
    private static final List<String> WITHOUT_MONEY = List.of(
            "utilisation", "definitions", "outlook", "warnings", "certainty", "map", "travel", "findings", "method");

    private static final CellText WORDS = new CellText(Messages.of("nb"));

    private static CaseText schools() {
        return new CaseText(new Horizon(2026, 2045))
                .ownNorms()
                .extensions("B | school | 28 | 10000000")
                .buildings("""
                        A | 0 | 0 | 2000 | maintenance-backlog=5000000 | site-value=3000000
                        B | 1 | 0 | 4000
                        """)
                .roads("A | B | 3000")
                .units("""
                        S | school | A | 112 | 98
                        T | school | B | 280 | 210
                        """);
    }

    private static Document report(CaseText text) {
        Analysis analysis =
                new CaseRun(text).until(2045).analyse((facts, budget, listener) -> moved(facts.stayOptions()));
        return new PlannerReport().of(analysis, Messages.of("nb"));
    }

    private static List<Option> moved(List<Option> stay) {
        return List.of(new Option(1, 4), stay.get(1));
    }

    private static Set<String> changedChapters(Document one, Document other) {
        Set<String> changed = new TreeSet<>();
        for (int i = 0; i < one.sections().size(); i++) {
            if (!one.sections().get(i).equals(other.sections().get(i))) {
                changed.add(one.sections().get(i).id());
            }
        }
        return changed;
    }

    /** First cells of the rows of one table that the other does not have alike. */
    private static List<String> changedRows(String caption, Document one, Document other) {
        Table after = table(caption, other);
        return table(caption, one).rows().stream()
                .filter(row -> !after.rows().contains(row))
                .map(row -> WORDS.of(row.get(0)))
                .toList();
    }

    private static Table table(String caption, Document document) {
        return document.sections().stream()
                .map(Section::blocks)
                .flatMap(ReportChangesTest::tables)
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Table> tables(List<Block> blocks) {
        List<Table> tables = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
            } else if (block instanceof Block.Collapsible hidden) {
                tables(hidden.blocks()).forEach(tables::add);
            }
        }
        return tables.stream();
    }

    @Test
    void a_site_worth_nothing_changes_the_site_and_the_sums() {
        Document before = report(schools());
        Document after = report(schools().norm("closing.site-value-factor", 0));

        assertThat(before.sections()).extracting(Section::id).containsAll(WITHOUT_MONEY);
        assertThat(changedChapters(before, after)).doesNotContainAnyElementsOf(WITHOUT_MONEY);
        assertThat(changedRows("Planen minus nullalternativet, post for post", before, after))
                .containsExactly("Frigjort tomt", "Sum");
    }

    @Test
    void transport_at_twice_the_cost_changes_transport_and_the_sums() {
        Document before = report(schools());
        Document after = report(schools()
                .norm("transport.fare", 20_600)
                .norm("transport.cost-per-pupil", 56_000)
                .norm("transport.family-cost", 16));

        assertThat(changedChapters(before, after)).doesNotContainAnyElementsOf(WITHOUT_MONEY);
        assertThat(changedRows("Planen minus nullalternativet, post for post", before, after))
                .containsExactly("Skyss og lengre reise", "Sum");
    }

    @Test
    void a_rate_of_6_percent_changes_present_values_and_no_year() {
        Document before = report(schools());
        Document after = report(schools().norm("economy.discount-rate", 0.06));

        assertThat(changedChapters(before, after)).doesNotContainAnyElementsOf(WITHOUT_MONEY);
        assertThat(changedRows("Økonomiplan etter tjeneste", before, after)).isEmpty();
        assertThat(changedRows("Planen minus nullalternativet, post for post", before, after))
                .contains("Drift av bygg", "Investering", "Sum");
    }
}
