package no.arealklok.consolidation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.register.Unit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the best plan is when a unit that would move stays. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalFinderTest {
    /** Two schools that fit in either building, of which S's is 100 m² larger; to move costs nothing. */
    private static CaseText pair() {
        return new CaseText()
                .buildings("A | 0 | 0 | 2000\nB | 2 | 0 | 1900")
                .units("S | school | A | 300 | 100\nT | school | B | 300 | 100")
                .norm("moving.cost-per-person", 0)
                .norm("economy.discount-rate", 0)
                .norm("closing.empty-years", 0);
    }

    private static List<Refusal> find(CaseText text, Preference preference) {
        return find(text, preference, unit -> true);
    }

    private static List<Refusal> find(CaseText text, Preference preference, Predicate<Unit> told) {
        ConsolidationCase held = preference.hold(preference.plan().facts());
        return new RefusalFinder(SmallSearch.REPLANNER, told, text.norms())
                .find(
                        preference,
                        new PlanEvaluator(held).evaluate(preference.plan().choices()),
                        new Proposer().propose(preference.plan()));
    }

    private static Occupant unit(Plan plan, String id) {
        return plan.facts().occupants().stream()
                .filter(unit -> unit.unit().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void where_the_unit_stays_the_other_moves_instead_and_that_costs_less_than_with_all_else_as_planned() {
        Plan plan = SmallSearch.plan(pair().build());
        Occupant s = unit(plan, "S");
        assertThat(plan.moved()).containsExactly(s);
        int years = plan.facts().horizon().length() - plan.choice(s).year();

        List<Refusal> refusals = find(pair(), SmallSearch.none(plan));

        assertThat(refusals).hasSize(1);
        Refusal refusal = refusals.get(0);
        assertThat(refusal.unit()).isSameAs(s);
        assertThat(refusal.plan().moved()).containsExactly(unit(plan, "T"));
        assertThat(refusal.others(plan)).containsExactly(unit(plan, "T"));
        // 100 m² more are kept, at 873 NOK a year
        assertThat(refusal.more(plan)).isEqualTo(new PlanScore(0, 0, 100 * 873L * years));
        // all of A's 2000 m², where T stays as planned
        assertThat(new WhatIf(plan).difference(s, s.options().get(0)))
                .isEqualTo(new PlanScore(0, 0, 2000 * 873L * years));
    }

    @Test
    void it_is_not_asked_of_a_unit_that_a_directive_has_move() {
        CaseText text = pair().directive(Directive.Kind.CLOSE, "S");

        assertThat(find(text, SmallSearch.none(SmallSearch.plan(text.build())))).isEmpty();
    }

    @Test
    void a_plan_that_breaks_a_rule_is_no_answer() {
        // T is bound to be where S is, and may not move.
        CaseText text =
                pair().directive(Directive.Kind.KEEP_TOGETHER, "S", "T").directive(Directive.Kind.KEEP_OPEN, "T");
        Plan plan = SmallSearch.plan(text.build());
        assertThat(plan.moved()).containsExactly(unit(plan, "S"));

        assertThat(find(text, SmallSearch.none(plan))).isEmpty();
    }

    @Test
    void it_is_not_asked_where_nobody_is_told_the_answer() {
        Plan plan = SmallSearch.plan(pair().build());

        assertThat(find(pair(), SmallSearch.none(plan), unit -> !unit.id().equals("S")))
                .isEmpty();
    }

    /** B has room for one of S and U. Where S stays, nothing ties A to B and C any more: U is in a part without S. */
    @Test
    void room_that_the_unit_would_have_taken_is_used_by_others() {
        CaseText text = new CaseText()
                .buildings("A | 0 | 0 | 3000\nB | 2 | 0 | 1900\nC | 4 | 0 | 2000")
                .units("S | school | A | 150 | 100\nT | school | B | 210 | 100\nU | school | C | 150 | 100")
                .norm("moving.cost-per-person", 0);
        Plan plan = SmallSearch.plan(text.build());
        assertThat(plan.moved()).containsExactly(unit(plan, "S"));

        assertThat(find(text, SmallSearch.none(plan)))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.plan().moved()).containsExactly(unit(plan, "U")));
    }

    @Test
    void no_more_are_asked_about_than_the_norm_says() {
        CaseText text = pair().norm("refusals.most", 0);

        assertThat(find(text, SmallSearch.none(SmallSearch.plan(text.build())))).isEmpty();
    }

    @Test
    void what_is_preferred_is_settled_but_for_the_unit_that_stays() {
        Plan cheapest = SmallSearch.plan(pair().build());
        // The same move a year later, for another reason than money.
        List<Option> choices = new ArrayList<>(cheapest.choices());
        Occupant s = unit(cheapest, "S");
        choices.set(s.index(), s.later(cheapest.choice(s)).orElseThrow());
        Plan plan = new PlanEvaluator(cheapest.facts()).evaluate(choices);
        Chances chances = SmallSearch.none(plan).before();

        List<Refusal> refusals = find(pair(), new Preference(cheapest, chances, plan, chances));

        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).plan().choice(s).isStay()).isTrue();
    }

    @Test
    void an_answer_that_is_better_than_the_plan_costs_nothing() {
        Plan plan = SmallSearch.plan(pair().build());
        Plan today = new PlanEvaluator(plan.facts()).evaluate(plan.facts().stayOptions());

        assertThat(new Refusal(unit(plan, "S"), plan).more(today)).isEqualTo(PlanScore.ZERO);
    }
}
