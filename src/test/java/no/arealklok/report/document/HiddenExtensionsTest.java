package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.CellText;
import no.arealklok.report.Document;
import no.arealklok.report.LineChart;
import no.arealklok.report.Table;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Attacks on what is built where few live: its places, by the kilograms, kWh and kroner that there are of each, and its
 * year, by what is paid in each.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenExtensionsTest {
    private static final Messages EN = Messages.of("en");
    private static final String CONCEALED = EN.text("report.concealed");
    private static final String BUILDINGS = """
            A | 0 | 0 | 400
            B | 1 | 0 | 400
            C | 2 | 0 | 400
            D | 3 | 0 | 600
            E | 3 | 1 | 500
            S | 2 | 2 | 3000
            """;

    /** H1 has no room beside H3 but by two or four new homes, which cost as much. */
    private static CaseText moving(int first, int second) {
        return moving(0, first, second);
    }

    private static CaseText moving(long seed, int first, int second) {
        Random dice = new Random(seed);
        int cost = 4_000_000 + dice.nextInt(6_000_000);
        return new CaseText()
                .ownNorms()
                .extensions("C | supported-housing | 2 | %1$d%nC | supported-housing | 4 | %1$d".formatted(cost))
                .buildings(BUILDINGS.replaceAll("(?m)(?<=\\d)$", " | site-value=" + 1_000_000L * dice.nextInt(9)))
                .units("""
                        H1 | supported-housing | A | 4 | %d
                        H2 | supported-housing | B | 4 | %d
                        H3 | supported-housing | C | 4 | 4
                        H4 | supported-housing | D | 8 | %d
                        S1 | school            | S | 200 | %d
                        """.formatted(first, second, 5 + dice.nextInt(5), 90 + dice.nextInt(130)));
    }

    /** H3 lacks homes from the start, which are there after so many years. */
    private static CaseText extended(int years) {
        return new CaseText()
                .ownNorms()
                .norm("decision.lead-time.supported-housing", years)
                .extensions("C | supported-housing | 2 | 6000000")
                .buildings(BUILDINGS)
                .units("""
                        H1 | supported-housing | A | 8 | 3
                        H3 | supported-housing | C | 2 | 4
                        H4 | supported-housing | D | 12 | 9
                        S1 | school            | S | 200 | 120
                        """);
    }

    private static Analysis analysis(CaseText text, String host, String... units) {
        return new CaseRun(text).until(2045).analyse((facts, budget, listener) -> movers(facts, host, Set.of(units)));
    }

    /** They move to the host in 2032. */
    private static List<Option> movers(ConsolidationCase facts, String host, Set<String> units) {
        List<Option> choices = new ArrayList<>(facts.firstOptions());
        facts.occupants().stream()
                .filter(occupant -> units.contains(occupant.unit().id()))
                .forEach(occupant -> occupant.options().stream()
                        .filter(option -> !option.isStay()
                                && facts.horizon().year(option.year()) == 2032
                                && facts.sites()
                                        .get(option.site())
                                        .building()
                                        .id()
                                        .equals(host))
                        .findFirst()
                        .ifPresent(option -> choices.set(occupant.index(), option)));
        return choices;
    }

    private static Document report(Analysis analysis) {
        return new PlannerReport().of(analysis, EN);
    }

    private static Stream<Block> blocks(Document document) {
        return document.sections().stream().flatMap(section -> blocks(section.blocks()));
    }

    private static Stream<Block> blocks(List<? extends Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.SideBySide side) {
                return blocks(side.blocks());
            }
            return block instanceof Block.Collapsible fold ? blocks(fold.blocks()) : Stream.of(block);
        });
    }

    private static Table table(Analysis analysis, String caption) {
        return blocks(report(analysis))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.caption().equals(caption))
                .findFirst()
                .orElseThrow();
    }

    /** Of the rows that begin so; of all, where nothing is said. */
    private static List<String> column(Table table, String title, String row) {
        int column = table.columns().stream().map(Table.Column::title).toList().indexOf(title);
        return table.rows().stream()
                .filter(cells -> new CellText(EN).of(cells.get(0)).startsWith(row))
                .map(cells -> new CellText(EN).of(cells.get(column)))
                .toList();
    }

    private static List<Double> built(Analysis analysis) {
        return analysis.plan().sites().stream()
                .flatMap(site -> site.extensions().stream())
                .map(built -> built.expansion().extension().places().value())
                .toList();
    }

    @Test
    void tonnes_and_energy_do_not_tell_how_many_homes_are_built_for_a_small_group() {
        Analysis analysis = analysis(moving(2, 4), "C", "H1");
        Table causes = table(analysis, EN.text("climate.caption"));
        Table years = table(analysis, EN.text("climate.yearCaption"));

        assertThat(built(analysis)).containsExactly(2.0);
        assertThat(column(causes, EN.text("climate.tonnes"), EN.text("emission.NEW_BUILDING")))
                .containsOnly(CONCEALED);
        assertThat(column(causes, EN.text("climate.energy"), EN.text("climate.added")))
                .containsOnly(CONCEALED);
        assertThat(column(causes, EN.text("climate.tonnes"), EN.text("money.sum")))
                .containsOnly(CONCEALED);
        assertThat(column(years, EN.text("climate.tonnesOf", EN.text("emission.NEW_BUILDING")), ""))
                .containsOnly(CONCEALED);
        assertThat(report(analysis).toString()).contains("tonnes of CO₂ equivalents are saved in area released over");
    }

    @Test
    void what_the_measure_gains_does_not_tell_how_many_homes_are_built_for_a_small_group() {
        Analysis analysis = analysis(moving(2, 4), "C", "H1");

        assertThat(column(table(analysis, EN.text("proposal.mergers")), EN.text("column.gain"), ""))
                .containsExactly(CONCEALED);
        assertThat(report(analysis).toString()).contains(EN.text("proposal.moneyHidden"));
    }

    /** Nothing but money may tell the two apart: amounts are sums of so much that they are not withheld. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void but_for_money_no_section_tells_two_homes_from_four(long seed) {
        attack(seed);
    }

    static void attack(long seed) {
        int residents = 1 + (int) (seed % 2);
        Analysis few = analysis(moving(seed, residents, 4), "C", "H1");
        Analysis more = analysis(moving(seed, 4, residents), "C", "H1");

        assumeThat(HiddenNumbersTest.goodPlans(few)).isEqualTo(HiddenNumbersTest.goodPlans(more));
        assertThat(built(few)).isNotEqualTo(built(more));
        assertThat(withoutMoney(report(few))).isEqualTo(withoutMoney(report(more)));
        assertThat(withoutMoney(new LeadershipBrief().of(few, EN)))
                .isEqualTo(withoutMoney(new LeadershipBrief().of(more, EN)));
    }

    private static List<String> withoutMoney(Document document) {
        Set<String> money = Set.of("summary", "decision", "payers", "alternatives", "choices", "money", "long-term");
        Set<String> emissions = Set.of(EN.text("climate.caption"), EN.text("climate.yearCaption"));
        List<String> lines = new ArrayList<>();
        document.sections().stream()
                .filter(section -> !money.contains(section.id()))
                .flatMap(section -> blocks(section.blocks()))
                .map(block -> block.toString().replaceAll("extension/C/\\d", "extension/C"))
                .forEach(lines::add);
        blocks(document)
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> emissions.contains(table.caption()))
                .flatMap(table -> table.rows().stream())
                .map(row -> row.stream().map(new CellText(EN)::of).toList().toString())
                .forEach(lines::add);
        return lines;
    }

    /** Nobody lives there yet, so that its places are those of no unit that is hidden. */
    @Test
    void the_page_of_a_small_group_does_not_tell_how_many_homes_it_comes_to() {
        CaseText text = new CaseText()
                .ownNorms()
                .extensions("E | supported-housing | 73 | 6000000")
                .buildings(BUILDINGS)
                .units("""
                        H1 | supported-housing | A | 4 | 2
                        H2 | supported-housing | B | 4 | 4
                        H4 | supported-housing | D | 8 | 6
                        """);
        Analysis analysis = analysis(text, "E", "H1");

        assertThat(built(analysis)).containsExactly(73.0);
        String words = report(analysis).sections().toString().replaceAll("test!\\S+", "");
        assertThat(words.split("[^0-9]+")).doesNotContain("73");
    }

    @Test
    void what_todays_structure_extends_by_does_not_tell_how_many_homes_a_small_group_gets() {
        String told = SectionText.of(analysis(extended(3), "C"), "allotment").allText();

        assertThat(told).contains("extends 1 building by a hidden number").doesNotContain("by 2 places");
    }

    /** Of two, each may be one of many numbers; in the years in between it is one alone. */
    @Test
    void homes_built_for_two_small_groups_hide_each_other_in_all_but_not_by_year() {
        CaseText both = new CaseText()
                .ownNorms()
                .extensions("A | supported-housing | 3 | 9000000\nC | supported-housing | 2 | 6000000")
                .buildings(BUILDINGS)
                .units("""
                        H1 | supported-housing | A | 1 | 3
                        H3 | supported-housing | C | 2 | 4
                        H4 | supported-housing | D | 12 | 9
                        """);
        Analysis analysis = analysis(both, "C");
        String building = EN.text("emission.NEW_BUILDING");

        assertThat(built(analysis)).containsExactly(3.0, 2.0);
        assertThat(column(table(analysis, EN.text("climate.caption")), EN.text("climate.tonnes"), building))
                .doesNotContain(CONCEALED);
        assertThat(column(table(analysis, EN.text("climate.yearCaption")), EN.text("climate.tonnesOf", building), ""))
                .containsOnly(CONCEALED);
    }

    @Test
    void no_table_or_chart_by_year_tells_when_homes_are_built_for_a_small_group() {
        Analysis soon = analysis(extended(3), "C");
        Analysis late = analysis(extended(6), "C");

        assertThat(ready(soon)).containsExactly(3);
        assertThat(ready(late)).containsExactly(6);
        assertThat(byYear(soon)).isEqualTo(byYear(late)).hasSizeGreaterThan(2);
        for (Document document : List.of(report(soon), report(late))) {
            assertThat(document.toString())
                    .contains(EN.text("money.yearsHidden"), EN.text("climate.yearCaption"))
                    // Nor does what a present value is said to be made from: 6 million in four years.
                    .doesNotContain("0.3; 0.9; 2.4; 2.4");
        }
        assertThat(new LeadershipBrief().of(soon, EN).toString())
                .contains(EN.text("decision.investedHidden"))
                .doesNotContain("2.4");
    }

    private static List<Integer> ready(Analysis analysis) {
        return analysis.plan().sites().stream()
                .flatMap(site -> site.extensions().stream())
                .map(built -> built.ready())
                .toList();
    }

    /** Tables with a row a year, and the charts, with what they say that they were made from. */
    private static List<String> byYear(Analysis analysis) {
        return blocks(report(analysis))
                .filter(block -> block instanceof LineChart || block instanceof Table table && isByYear(table))
                .map(Object::toString)
                .toList();
    }

    private static boolean isByYear(Table table) {
        return table.columns().get(0).title().equals(EN.text("column.year"));
    }
}
