package no.arealklok.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.question.Option;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the first page says where something is not known, or a limit of ours decides. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstPageTest {
    private static final String TWO = """
            A | 0 | 0 | 2000
            B | 1 | 0 | 2000
            """;
    private static final String FULL_ENOUGH = """
            S | school | A | 200 | 80
            T | school | B | 200 | 80
            """;

    private static Analysis stay(String buildings, String units) {
        return new CaseRun(new CaseText().buildings(buildings).units(units)).analyse();
    }

    private static String page(Analysis analysis, String language) {
        return text(new LeadershipBrief()
                .of(analysis, Messages.of(language))
                .sections()
                .get(0)
                .blocks());
    }

    private static String text(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                text.append(paragraph.text()).append('\n');
            } else if (block instanceof Block.BulletList list) {
                list.items().forEach(item -> text.append(item).append('\n'));
            } else if (block instanceof Block.KeyFigures figures) {
                figures.figures()
                        .forEach(figure -> text.append(figure.label())
                                .append(": ")
                                .append(figure.value())
                                .append(' ')
                                .append(figure.explanation())
                                .append('\n'));
            }
        }
        return text.toString().replace('\u00a0', ' ');
    }

    private static void saysNothingIsDecided(Analysis analysis) {
        assertThat(page(analysis, "nb"))
                .doesNotContain("bedre enn å fortsette som i dag", "ingen plan under disse", "ingen mangler plass");
        assertThat(page(analysis, "en")).doesNotContain("better than going on", "Proof: no plan", "no one lacks");
    }

    @Test
    void without_positions_it_is_not_judged_whether_anyone_should_move() {
        Analysis analysis = stay(TWO.replace("2000", "2000 | nowhere"), FULL_ENOUGH);

        saysNothingIsDecided(analysis);
        assertThat(page(analysis, "nb"))
                .contains(
                        "Om 2 av 2 kommunale enheter bør flytte, kan ikke vurderes: avstanden er ukjent for 2 enheter, "
                                + "fordi koordinater og veger mangler (test!A, test!B).",
                        "Bevis: ingen.");
        assertThat(page(analysis, "en"))
                .contains("Whether 2 of 2 municipal units should move cannot be judged: the distance is unknown");
    }

    @Test
    void without_places_nobody_knows_who_is_short() {
        Analysis analysis = stay(TWO, FULL_ENOUGH.replace("| 200 |", "| - |"));

        saysNothingIsDecided(analysis);
        assertThat(page(analysis, "nb"))
                .contains(
                        "plasser som ikke er oppgitt, avgjør det for 2 enheter (test!T, test!S)",
                        "I 2 enheter er det ukjent om noen mangler plass");
        assertThat(page(analysis, "nb"))
                .contains("Manglende plassår med planen: ")
                .contains("ukjent");
    }

    @Test
    void without_users_nobody_knows_who_should_move() {
        Analysis analysis = stay(TWO, FULL_ENOUGH.replace("| 80", "| -"));

        saysNothingIsDecided(analysis);
        assertThat(page(analysis, "nb"))
                .contains(
                        "brukertall som ikke er oppgitt, avgjør det for 2 enheter (test!S, test!T)",
                        "Gjelder de 0 av 2 enhetene")
                .doesNotContain("I nullalternativet: 0");
    }

    /** Three small schools with room in a large one. */
    private static CaseText four() {
        return new CaseText().buildings("""
                        A | 0 | 0 | 2000
                        B | 1 | 0 | 2000
                        C | 0 | 1 | 2000
                        D | 1 | 1 | 2000
                        """).units("""
                        S | school | A | 100 | 40
                        T | school | B | 100 | 40
                        U | school | C | 100 | 40
                        V | school | D | 400 | 80
                        """);
    }

    @Test
    void more_moves_in_a_year_than_can_be_carried_through_are_told() {
        String told =
                "I 2028 flytter 3 enheter, flere enn de 2 som det er forutsatt at en kommune kan gjennomføre på ett år";
        assertThat(page(together(four()), "nb")).contains(told);
        assertThat(page(together(four().norm("allotment.closings-a-year", 3)), "nb"))
                .doesNotContain("kan gjennomføre på ett år");
    }

    @Test
    void more_building_in_a_year_than_can_be_begun_is_told() {
        String told = "I 2029 påbegynnes 2 utbygginger, flere enn de 1 som er forutsatt";
        assertThat(page(new CaseRun(full().norm("pace.projects-a-year", 1)).analyse(), "nb"))
                .contains(told);
        assertThat(page(new CaseRun(full()).analyse(), "nb")).doesNotContain("påbegynnes");
        assertThat(page(
                        new CaseRun(full().norm("pace.projects-a-year", 1)
                                        .ceiling(Directive.Kind.MOST_PROJECTS, OptionalInt.empty(), 2))
                                .analyse(),
                        "nb"))
                .doesNotContain(told);
    }

    /** Two that are too full, and too far apart for anyone to go to the other. */
    private static CaseText full() {
        return new CaseText()
                .extensions("A | school | 20 | 4000000\nB | school | 30 | 5000000")
                .buildings("A | 0 | 0 | 1000\nB | 90 | 0 | 1000")
                .units("S | school | A | 100 | 120\nT | school | B | 100 | 130");
    }

    /** All to D in 2028, wherever they may. */
    private static Analysis together(CaseText text) {
        return new CaseRun(text)
                .analyse((facts, budget, listener) -> facts.occupants().stream()
                        .map(unit -> unit.options().stream()
                                .filter(option -> Cases.text(facts, option).equals("D 2028"))
                                .findFirst()
                                .orElse(unit.options().get(0)))
                        .toList());
    }

    @Test
    void owners_that_are_not_known_are_asked_for() {
        Analysis analysis = stay(TWO.replace("2000", "2000 | owner=UNKNOWN"), FULL_ENOUGH);

        saysNothingIsDecided(analysis);
        assertThat(page(analysis, "nb"))
                .contains("at det er ukjent hvem som eier eller driver, avgjør det for 2 enheter (test!B, test!A)")
                .contains("Ingen av enhetene kunne vurderes.")
                .doesNotContain("Midtanslag");
    }

    @Test
    void a_limit_of_ours_is_named_with_its_number() {
        Analysis analysis = stay(TWO.replace("B | 1", "B | 9"), FULL_ENOUGH);

        saysNothingIsDecided(analysis);
        assertThat(page(analysis, "nb"))
                .contains(
                        "2 av 2 kommunale enheter har ingen mulig vert, og minst ett bygg er da utelukket av en grense vi selv har satt",
                        "Lengste vei mellom skole og vertsskole: 4 000");
        assertThat(page(analysis, "en"))
                .contains(
                        "2 of 2 municipal units have no possible host, and at least one building is then ruled out by a limit that we set");
    }

    @Test
    void with_all_of_it_known_the_page_says_that_nothing_better_was_found_and_no_more() {
        Analysis analysis = stay(TWO, FULL_ENOUGH);

        assertThat(page(analysis, "nb"))
                .contains("Det er ikke funnet noen flytting eller utvidelse som er bedre")
                .doesNotContain("kan ikke vurderes", "ikke noe å beslutte")
                .doesNotContain("er verken areal", "det ukjent om noen", "Trinn som ikke er oppgitt");
    }

    @Test
    void grades_that_are_not_stated_are_a_question_and_no_obstacle() {
        Analysis analysis = stay(TWO, FULL_ENOUGH.replace("| 80", "| 80 | grades="));

        assertThat(analysis.plan().facts().occupants().get(0).canMove()).isTrue();
        assertThat(new SectionText(new PlannerReport()
                                .of(analysis, Messages.of("en"))
                                .sections()
                                .get(0)
                                .blocks())
                        .allText())
                .contains("grades are not stated for 2 units (test!S, test!T)");
    }

    @Test
    void what_buildings_cost_is_estimated_where_neither_area_nor_cost_is_stated_and_said_to_be() {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | - | site-value=1000000\nB | 1 | 0 | -")
                .units(FULL_ENOUGH);
        Analysis analysis = new CaseRun(text).analyse((facts, budget, listener) -> {
            List<Option> choices = facts.firstOptions();
            List<Option> open = facts.occupants().get(0).options();
            choices.set(0, open.get(Math.min(1, open.size() - 1)));
            return choices;
        });

        // 200 places × 11.4 m² × 1.25 = 2 850 m², at 873 NOK each, from 2028 and a year empty.
        assertThat(analysis.estimates().byPlaces()).hasSize(2);
        assertThat(analysis.estimates().gain()).isPositive();
        assertThat(page(analysis, "nb"))
                .contains(
                        "driftskostnaden er anslått med normtall for 2 bygg, for 2 av dem også arealet",
                        "Arealet er ukjent for 1 av byggene");
        assertThat(page(analysis, "en")).contains("running cost was estimated by norms for 2 buildings");
    }

    @Test
    void a_building_of_which_nothing_is_known_is_left_out_of_both_sides() {
        Analysis analysis = stay("A | 0 | 0 | -\nB | 1 | 0 | 2000", FULL_ENOUGH.replace("A | 200", "A | -"));

        assertThat(page(analysis, "nb"))
                .contains("for 1 bygg er verken areal, plasser eller driftskostnad kjent")
                .contains("(test!A)");
    }

    @Test
    void a_lease_that_ends_while_the_building_is_used_is_told() {
        String leased =
                TWO.replace("A | 0 | 0 | 2000", "A | 0 | 0 | 2000 | owner=LEASED | lease-ends=2027 | rent=1000");

        assertThat(page(stay(leased, FULL_ENOUGH), "nb"))
                .contains("1 leid bygg er i bruk i planen etter at avtalen går ut (A (2027))");
        assertThat(page(stay(leased.replace("2027", "2090"), FULL_ENOUGH), "nb"))
                .doesNotContain("Leie:");
    }

    @Test
    void directives_that_leave_no_year_are_named_as_a_contradiction() {
        CaseText text = new CaseText()
                .buildings(TWO)
                .units(FULL_ENOUGH)
                .directive(Directive.Kind.NOT_BEFORE, OptionalInt.of(2033), "S")
                .directive(Directive.Kind.NOT_AFTER, OptionalInt.of(2030), "S");
        String all = new LeadershipBrief()
                .of(new CaseRun(text).analyse(), Messages.of("nb")).sections().get(0).blocks().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining());

        assertThat(all).contains("motsier hverandre", "S flytter ikke før 2033", "S flytter ikke etter 2030");
    }

    @Test
    void growth_is_compared_only_where_the_register_has_another_alternative() {
        assertThat(page(stay(TWO, FULL_ENOUGH), "nb"))
                .contains("registeret har bare ett befolkningsalternativ")
                .doesNotContain("med høy befolkningsvekst");
    }

    @Test
    void a_private_unit_in_a_building_of_the_municipality_is_never_a_host() {
        Analysis analysis =
                stay(TWO, FULL_ENOUGH.replace("T | school | B | 200 | 80", "T | school | B | 200 | 80 | private"));

        assertThat(analysis.plan().facts().occupants()).noneMatch(occupant -> occupant.canMove());
    }
}
