package no.arealklok.report.document.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.capacity.UnitUse;
import no.arealklok.directive.Directive;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.report.Block;
import no.arealklok.report.Document;
import no.arealklok.report.document.LeadershipBrief;
import no.arealklok.report.document.PlannerReport;
import no.arealklok.report.document.ProposalTables;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What public documents withhold, and what a reader could still work out. */
public @DisplayNameGeneration(ReplaceUnderscores.class) class SmallGroupsTest {
    private static final String HOMES = """
            A | 0 | 0 | 400
            B | 1 | 0 | 400
            C | 2 | 0 | 400
            D | 3 | 0 | 400
            """;

    private static CaseText homes(String units) {
        return new CaseText().buildings(HOMES).units(units);
    }

    /** Everyone stays. */
    public static Analysis analysis(CaseText text) {
        return new CaseRun(text).analyse();
    }

    private static List<String> withheld(CaseText text) {
        Analysis analysis = analysis(text);
        SmallGroups groups = new SmallGroups(analysis);
        return analysis.inputs().municipality().register().units().stream()
                .filter(groups::withholds)
                .map(unit -> unit.id())
                .toList();
    }

    @Test
    void two_small_units_hide_behind_each_other() {
        assertThat(withheld(homes("""
                A | supported-housing | A | 4 | 2
                B | supported-housing | B | 4 | 4
                C | supported-housing | C | 8 | 6
                """))).containsExactly("A", "B");
    }

    /** Of 6 in two homes of at most 4, one has 2, 3 or 4; of 7, only 3 or 4. */
    @ParameterizedTest
    @CsvSource({"1, 2, true", "1, 3, false", "2, 4, false", "3, 4, true"})
    void a_sum_that_leaves_too_few_numbers_for_one_hides_nobody(int one, int other, boolean third) {
        assertThat(withheld(homes("""
                A | supported-housing | A | 8 | %d
                B | supported-housing | B | 8 | %d
                C | supported-housing | C | 8 | 6
                """.formatted(one, other))).contains("C")).isEqualTo(third);
    }

    @Test
    void of_a_home_that_is_hidden_no_public_table_tells_the_places_or_the_size() {
        Analysis analysis = analysis(homes("""
                A | supported-housing | A | 73 | 2
                B | supported-housing | B | 74 | 4
                C | supported-housing | C | 87 | 6
                """));

        assertThat(numbers(new PlannerReport().of(analysis, Messages.of("nb"))))
                .contains("87")
                .doesNotContain("73", "74");
        assertThat(numbers(new ProposalTables().of(analysis, Messages.of("nb"))))
                .contains("73", "74");
    }

    private static List<String> numbers(Document document) {
        String words = document.sections().toString().replaceAll("test!\\S+", "");
        return Stream.of(words.split("[^0-9]+")).distinct().toList();
    }

    @Test
    void a_small_unit_alone_is_hidden_behind_the_smallest_of_the_others() {
        assertThat(withheld(homes("""
                A | supported-housing | A | 4 | 3
                B | supported-housing | B | 8 | 7
                C | supported-housing | C | 8 | 6
                """))).containsExactly("A", "C");
    }

    @Test
    void units_of_one_resident_each_would_be_told_by_their_sum() {
        assertThat(withheld(homes("""
                A | supported-housing | A | 1 | 1
                B | supported-housing | B | 1 | 1
                C | supported-housing | C | 8 | 6
                """))).containsExactly("A", "B", "C");
    }

    @Test
    void private_units_have_a_sum_of_their_own() {
        assertThat(withheld(homes("""
                A | supported-housing | A | 4 | 3
                B | supported-housing | B | 4 | 4
                C | supported-housing | C | 4 | 2 | private
                D | supported-housing | D | 8 | 6 | private
                """))).containsExactly("A", "B", "C", "D");
    }

    /** 8 in two groups of at most four are four and four, and so are 3 in homes for two and one. */
    @ParameterizedTest
    @CsvSource({"4, 4, 4, 4", "2, 2, 1, 1"})
    void a_sum_that_is_as_much_as_it_can_be_hides_nobody(int homes, int users, int otherHomes, int others) {
        String groups = """
                A | supported-housing | A | %d | %d
                B | supported-housing | B | %d | %d
                """.formatted(homes, users, otherHomes, others);

        assertThat(new SmallGroups(analysis(homes(groups))).withholdsTotals(CaseText.TYPES.type("supported-housing")))
                .isTrue();
        Analysis three = analysis(homes(groups + "C | supported-housing | C | 8 | 6"));
        assertThat(new SmallGroups(three)
                        .withholds(List.copyOf(three.uses().all()).get(2).unit()))
                .isTrue();
    }

    @Test
    void totals_are_withheld_when_there_is_no_one_to_hide_behind() {
        SmallGroups groups = new SmallGroups(analysis(homes("""
                A | supported-housing | A | 4 | 3
                B | kindergarten      | B | 4 | 3
                """)));
        assertThat(groups.withholdsTotals(CaseText.TYPES.type("supported-housing")))
                .isTrue();
        assertThat(groups.withholdsTotals(CaseText.TYPES.type("kindergarten"))).isFalse();
    }

    @Test
    void a_sum_over_some_of_the_withheld_units_tells_of_them_and_one_over_all_does_not() {
        Analysis analysis = analysis(homes("""
                A | supported-housing | A | 4 | 2
                B | supported-housing | B | 4 | 4
                C | supported-housing | C | 8 | 6
                D | kindergarten      | D | 8 | 3
                """));
        SmallGroups groups = new SmallGroups(analysis);
        List<UnitUse> all = List.copyOf(analysis.uses().all());

        assertThat(groups.tells(all.subList(0, 1))).isTrue();
        assertThat(groups.tells(List.of(all.get(0), all.get(2)))).isTrue();
        assertThat(groups.tells(all.subList(0, 2))).isFalse();
        assertThat(groups.tells(all.subList(2, 4))).isFalse();
        assertThat(groups.tells(all)).isFalse();
    }

    @Test
    void a_sum_that_holds_a_service_whose_total_is_withheld_tells_of_it() {
        Analysis analysis = analysis(homes("A | supported-housing | A | 4 | 3\nD | kindergarten | D | 8 | 3"));

        assertThat(new SmallGroups(analysis).tells(analysis.uses().all())).isTrue();
    }

    /** 6 in two homes of at most four leave three numbers for each, but of the 3 who are left each has one or two. */
    @ParameterizedTest
    @CsvSource({"2>2, 4>4, 12>12, false", "2>1, 4>2, 12>6, true"})
    void a_sum_that_tells_in_a_later_year_hides_nobody(String one, String other, String third, boolean withheld) {
        assertThat(withheld(homes("""
                A | care-home | A |  8 | %s
                B | care-home | B |  8 | %s
                C | care-home | C | 16 | %s
                """.formatted(one, other, third))).contains("C"))
                .isEqualTo(withheld);
    }

    /** Whoever can read that C and D lack a place each knows what A lacks, if only A is left. */
    @ParameterizedTest
    @CsvSource({"4, 1, 6, 5, true", "4, 1, 6, 6, true", "4, 2, 6, 6, false", "4, 2, 6, 5, true", "3, 1, 6, 5, false"})
    void shortage_is_withheld_but_where_several_small_units_lack_places_and_hide_each_other(
            int first, int second, int third, int fourth, boolean withheld) {
        Analysis analysis = analysis(homes("""
                A | supported-housing | A | 3 | %d
                B | supported-housing | B | 1 | %d
                C | supported-housing | C | 5 | %d
                D | supported-housing | D | 5 | %d
                """.formatted(first, second, third, fourth)));

        assertThat(new SmallGroups(analysis).withholdsShortage()).isEqualTo(withheld);
    }

    /** 101 % of 300 places are 302 to 304 pupils. */
    @ParameterizedTest
    @CsvSource({"100, true", "300, false"})
    void what_one_small_unit_lacks_hides_among_buildings_whose_utilisation_tells_their_users_roughly(
            int places, boolean withheld) {
        Analysis analysis = analysis(homes("""
                A | supported-housing | A | 3 | 4
                B | supported-housing | B | 4 | 2
                C | school | C | %1$d | %2$d
                D | school | D | %1$d | %2$d
                """.formatted(places, places + 3)));

        assertThat(new SmallGroups(analysis).withholdsShortage()).isEqualTo(withheld);
    }

    @Test
    void no_public_document_tells_how_many_live_in_the_only_unit() {
        CaseText text = new CaseText()
                .norm("supported-housing.smallest-unit", 2)
                .extensions("A | supported-housing | 90 | 1000000")
                .buildings(HOMES)
                .units("A | supported-housing | A | 1 | 4");
        Analysis analysis = analysis(text);
        Document report = new PlannerReport().of(analysis, Messages.of("nb"));
        List<Block> blocks = report.sections().stream()
                .filter(section -> List.of("proposals", "utilisation", "outlook", "alternatives", "summary")
                        .contains(section.id()))
                .flatMap(section -> section.blocks().stream())
                .toList();
        // Three have no place for three years, then the extension is ready.
        assertThat(analysis.plan().score().shortage()).isEqualTo(9);
        // What stands in a cell may not be told, where it stands may; and a case names its cells by what is in them.
        String words = blocks.toString().replaceAll("test!\\S+", "");
        assertThat(Stream.of(words.split("[^0-9,]+|,(?![0-9])")).distinct().toList())
                // Nor how many places are built, from which it would follow.
                .doesNotContain("4", "9", "60", "51", "400", "90");
    }

    @Test
    void what_stood_in_a_cell_on_the_row_of_a_small_unit_is_withheld() {
        Analysis analysis = analysis(homes("""
                A | supported-housing | A | 4 | 3
                B | kindergarten      | B | 4 | 3
                """));
        Phrases phrases = new Phrases(analysis, Messages.of("nb"), true);
        Register register = analysis.inputs().municipality().register();
        assertThat(phrases.told(onRowOf(register.unit("A"))).found()).isEqualTo("skjult");
        assertThat(phrases.told(onRowOf(register.unit("B"))).found()).isEqualTo("3, snart 4");
        assertThat(new Phrases(analysis, Messages.of("nb"), false)
                        .told(onRowOf(register.unit("A")))
                        .found())
                .isEqualTo("3, snart 4");
    }

    @Test
    void what_stood_in_a_rejected_row_of_a_sensitive_service_is_withheld() {
        Finding rejected = Finding.of(
                FindingCode.DUPLICATE_ID, new CellReference("homes.xlsx", "Enheter", "A9"), "Kari Nordmann", "A2");
        Phrases phrases = new Phrases(analysis(homes("A | kindergarten | A | 4 | 3")), Messages.of("nb"), true);
        assertThat(phrases.told(rejected)).isEqualTo(rejected);
        assertThat(phrases.told(rejected.asSensitive()).found()).isEqualTo("skjult");
        assertThat(phrases.told(rejected.asSensitive()).arguments("nb")).containsExactly("skjult");
    }

    private static Finding onRowOf(Unit unit) {
        return Finding.of(FindingCode.NOT_A_NUMBER, unit.cells().row(), "3, snart 4");
    }

    @Test
    void an_extension_hides_nothing_for_a_small_unit_of_another_service_in_the_building() {
        Analysis analysis = analysis(new CaseText()
                .extensions("A | care-home | 20 | 1000000")
                .buildings(HOMES)
                .units("""
                        C | care-home         | A | 10 | 20
                        H | supported-housing | A |  4 |  3
                        """));
        ProposalWords words = new ProposalWords(new Phrases(analysis, Messages.of("nb"), true));
        assertThat(analysis.proposals()).hasSize(1).noneMatch(words::withholds);
    }

    @Test
    void a_closure_without_a_host_is_told_first() {
        CaseText text = homes("A | supported-housing | A | 4 | 3").directive(Directive.Kind.CLOSE, "A");
        Document brief = new LeadershipBrief().of(analysis(text), Messages.of("en"));
        assertThat(brief.sections().get(0).blocks().get(0))
                .isInstanceOfSatisfying(
                        Block.Note.class,
                        note -> assertThat(note.text())
                                .contains("no host is possible")
                                .endsWith("A. The reasons tell why."));
    }
}
