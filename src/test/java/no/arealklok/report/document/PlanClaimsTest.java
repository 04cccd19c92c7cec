package no.arealklok.report.document;

import static no.arealklok.report.document.Pages.moved;
import static no.arealklok.report.document.Pages.paper;
import static no.arealklok.report.document.Pages.planned;
import static no.arealklok.report.document.Pages.report;
import static no.arealklok.report.document.Pages.roomy;
import static no.arealklok.report.document.Pages.schools;
import static no.arealklok.report.document.Pages.stay;
import static no.arealklok.report.document.Pages.three;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Cases;
import no.arealklok.directive.Directive;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is said of other plans, of directives and of why, where it is true, and gone where it is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanClaimsTest {
    @Test
    void other_good_plans_are_told_of_where_they_were_looked_for_and_found() {
        String none = "none of another structure was found with at least 80% of what the recommended one gains";
        String few = "Only 1 of the 3 looked for were found.";
        String alike = "What all of them do is the same whichever of them is chosen";
        String[] some = {"Other good plans: 1 more with at least 80% of what", "Andre gode planer: 1 til med minst 80 %"
        };
        String notSought = "No other good plans were looked for";
        Analysis two = moved(three());
        Analysis one = moved(roomy());
        Analysis broken = stay(roomy().directive(Kind.KEEP_TOGETHER, "S", "T"));

        assertThat(paper(two)).contains(some).doesNotContain(none, notSought);
        assertThat(report(two)).contains(few, alike);
        assertThat(paper(one)).contains(none).doesNotContain(some).doesNotContain(notSought);
        assertThat(report(one)).contains("No such plan was found.").doesNotContain(few, alike);
        assertThat(paper(broken)).contains(notSought).doesNotContain(none);
    }

    @Test
    void a_plan_that_saves_nothing_has_no_gain_to_keep() {
        Analysis dearer = moved(roomy().norm("moving.cost-per-person", 1_000_000));

        assertThat(paper(dearer))
                .contains("Other good plans: 1 more at most 20% dearer on top of today’s structure, extended")
                .doesNotContain("of what the recommended one gains");
    }

    @Test
    void directives_that_no_plan_can_obey_are_told_apart_from_those_that_none_was_found_for() {
        String alone = "No plan can obey this directive: ";
        String aloneNotFound = "No plan was found that obeys this directive: ";
        String notFound = "No plan was found that obeys these directives at once: ";
        String both = "No plan can obey these directives at once, but all save any one of them: ";

        assertThat(report(stay(schools("9").directive(Kind.CLOSE, "S"))))
                .contains(alone)
                .doesNotContain(aloneNotFound, notFound, both);
        assertThat(report(stay(roomy().directive(Kind.KEEP_TOGETHER, "S", "T"))))
                .contains(aloneNotFound)
                .doesNotContain(alone, notFound, both);
        assertThat(report(moved(apartAndClosed()))).contains(notFound).doesNotContain(alone, aloneNotFound, both);
        assertThat(report(new CaseRun(apartAndClosed())
                        .proving((part, work, stopped) -> Optional.empty())
                        .analyse((facts, budget, listener) -> Pages.firstMoves(facts))))
                .contains(both)
                .doesNotContain(alone, aloneNotFound, notFound);
        assertThat(report(moved(roomy().directive(Kind.CLOSE, "S"))))
                .doesNotContain(alone, aloneNotFound, notFound, both);
    }

    /** S must leave, and only B can take it, where T is. */
    private static CaseText apartAndClosed() {
        return roomy().directive(Kind.CLOSE, "S").directive(Kind.KEEP_APART, "S", "T");
    }

    @Test
    void the_dearest_directive_is_that_of_the_highest_price() {
        CaseText text = three().directive(Kind.KEEP_OPEN, "S").directive(Kind.KEEP_OPEN, "T");
        Analysis kept = new CaseRun(text)
                .analyse((facts, budget, listener) ->
                        Cases.unit(facts, "S").canMove() ? Cases.choices(facts, "S B 2028") : facts.stayOptions());

        assertThat(paper(kept)).contains("The dearest directive costs").contains(": S is kept open.");
        assertThat(paper(stay(text))).doesNotContain("The dearest directive");
        assertThat(SectionText.of(kept, "directives").rows("The directives and their price"))
                .satisfiesExactly(
                        dear -> assertThat(dear).startsWith("S is kept open").doesNotContain("it costs nothing"),
                        free -> assertThat(free).startsWith("T is kept open").contains("yes, and it costs nothing"));
    }

    @Test
    void less_travel_and_less_emissions_are_told_where_another_plan_has_them() {
        String travel = "Shortest ways of the plans that move anyone: ";
        String climate = "Least emissions of the plans that move anyone: ";
        String row = "can choose another row";
        CaseText text = three().norm("transport.cost-per-pupil", 10).norm("transport.family-cost", 10);
        Analysis both = new CaseRun(text).analyse((facts, budget, listener) -> {
            boolean near = facts.objective().travel() > 1;
            boolean early = facts.objective().climate() > 1;
            return Pages.allowed(facts, "S " + (near ? "C" : "B") + (early ? " 2028" : " 2035"));
        });

        assertThat(report(both)).contains(travel, climate, row);
        assertThat(report(planned(text, "S C 2028"))).doesNotContain(travel, climate);
        assertThat(report(stay(schools("9")))).doesNotContain(row);
    }

    @Test
    void a_rule_is_said_to_stand_in_the_way_only_where_it_does() {
        String rule = "no other place keeps the rules: to move to A in";

        // S goes to B, which T then may not leave.
        assertThat(report(moved(roomy()))).contains(rule);
        assertThat(report(stay(roomy()))).doesNotContain(rule);
    }

    @Test
    void the_second_best_is_told_by_what_it_would_cost_or_leave_short() {
        CaseText full = new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | school | A | 100 | 160\nT | school | B | 300 | 60");

        assertThat(report(moved(roomy()))).contains("would cost").doesNotContain("would have saved", "would leave");
        assertThat(report(stay(roomy()))).contains("would have saved").doesNotContain("would cost", "would leave");
        assertThat(report(moved(full))).contains("more place-years short").doesNotContain("would have saved");
        assertThat(report(stay(full))).contains("fewer place-years short: the search did not find it");
    }

    @Test
    void a_merger_meets_a_need_leaves_more_short_or_neither() {
        String meets = "place-years that would otherwise be short.";
        String leaves = "more place-years short.";
        CaseText relieved = new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500")
                .units("S | school | A | 100 | 160\nT | school | B | 300 | 60");
        CaseText crowded = new CaseText()
                .buildings("A | 0 | 0 | 500\nB | 2 | 0 | 500\nC | 0 | 1 | 500")
                .units("S | school | A | 300 | 150\nT | school | B | 300 | 100\nU | school | C | 300 | 150");

        assertThat(merger(moved(relieved))).contains(meets).doesNotContain(leaves);
        assertThat(merger(planned(crowded, "S B 2028", "U B 2028")))
                .contains(leaves)
                .doesNotContain(meets);
        assertThat(merger(moved(roomy()))).doesNotContain(meets, leaves);
    }

    private static String merger(Analysis analysis) {
        return SectionText.of(analysis, "proposals").allText();
    }

    @Test
    void who_gets_another_way_is_told_where_someone_does() {
        String moved = "Those who get a new way: 100 users in 1 unit move";

        assertThat(paper(moved(roomy()))).contains(moved).doesNotContain("Boundaries are moved");
        assertThat(paper(stay(roomy()))).doesNotContain("Those who get a new way");
    }

    @Test
    void of_a_small_group_it_is_told_whether_all_have_a_place_and_no_number() {
        String all = "Everyone in B has a place in every year after the measure.";
        String notAll = "In some years not everyone in B has a place after the measure.";
        CaseText homes = new CaseText().buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400");

        assertThat(report(moved(homes.units("H | supported-housing | A | 4 | 2\nI | supported-housing | B | 8 | 3"))))
                .contains(all)
                .doesNotContain(notAll);
        assertThat(
                        report(
                                moved(
                                        new CaseText()
                                                .buildings("A | 0 | 0 | 400\nB | 1 | 0 | 400\nC | 2 | 0 | 400")
                                                .units(
                                                        "H | supported-housing | A | 4 | 2\nI | supported-housing | B | 4 | 5\nJ | supported-housing | C | 4 | 2"))))
                .doesNotContain(all);
        assertThat(report(moved(roomy()))).doesNotContain(all, notAll);
    }

    @Test
    void a_plan_that_breaks_a_rule_says_so_first_and_no_other_does() {
        String broken = "The search found no plan that obeys all directives and rules; this one breaks at least one.";
        CaseText together = roomy().directive(Kind.KEEP_TOGETHER, "S", "T");

        assertThat(paper(stay(together))).contains(broken);
        assertThat(paper(moved(together))).doesNotContain(broken);
    }

    @Test
    void each_proposal_can_be_decided_on_its_own_where_no_unit_is_divided() {
        String alone = "Each proposal can be decided on its own;";
        CaseText shared = new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000\nC | 0 | 2 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 160 | 100\nU | school | C | 160 | 100");

        assertThat(paper(moved(roomy()))).contains(alone);
        assertThat(paper(planned(shared, "S B:5+C:5 2028"))).doesNotContain(alone);
    }

    @Test
    void a_directive_contradicts_no_other_where_a_year_is_left() {
        CaseText possible = roomy().directive(Kind.NOT_BEFORE, OptionalInt.of(2028), "S")
                .directive(Directive.Kind.NOT_AFTER, OptionalInt.of(2030), "S");

        assertThat(report(stay(possible))).doesNotContain("contradict each other");
    }

    /** Places enough for all, and twenty more that can be built. */
    private static CaseText extendable() {
        return new CaseText()
                .extensions("A | school | 20 | 12000000")
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 2000")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 90");
    }

    @Test
    void the_zero_alternative_builds_nothing_but_what_is_decided() {
        CaseText free = extendable();
        String[] nothing = {"no unit moves and nothing is built", "nothing is built, moved or closed"};
        String[] decided = {
            "1 extension is decided already",
            "no unit moves and only what is decided is built",
            "nothing is moved or closed, and only what is decided is built"
        };

        assertThat(paper(stay(free)) + report(stay(free))).contains(nothing).doesNotContain(decided);
        CaseText built = free.directive(Kind.EXTENSION_DECIDED, OptionalInt.of(2030), 20, "A");
        assertThat(paper(stay(built)) + report(stay(built))).contains(decided).doesNotContain(nothing);
        assertThat(stay(built).zero().presentValue(Perspective.MUNICIPALITY))
                .isGreaterThan(stay(extendable()).zero().presentValue(Perspective.MUNICIPALITY));
    }

    @Test
    void an_extension_that_is_decided_contradicts_what_rules_it_out_and_nothing_else() {
        CaseText decided = extendable().directive(Kind.EXTENSION_DECIDED, OptionalInt.of(2030), 20, "A");

        assertThat(report(stay(decided))).doesNotContain("contradict each other");
        assertThat(report(stay(decided.directive(Kind.NOT_EXTENDED, "A"))))
                .contains(
                        "These directives on extensions contradict each other: A is extended by 20 places, ready in 2030");
    }
}
