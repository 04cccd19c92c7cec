package no.arealklok.consolidation.plan;

import static no.arealklok.consolidation.Cases.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.answer.Explainer;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Proposer;
import no.arealklok.consolidation.answer.Rationale;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.economy.CashFlow;
import no.arealklok.economy.CostLine;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Two buildings of 1 000 m², 873 000 NOK a year each, no interest, ten years. B can get 50 places for 4 mill, which add
 * 50 × 11.4 × 873 = 497 610 a year. Moving costs 5 000 a pupil.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanTest {
    private static ConsolidationCase schools(String one, String other, Kind... kinds) {
        CaseText text = new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .extensions("B | school | 50 | 4000000")
                .buildings("A | 0 | 0 | 1000 | site-value=3000000\nB | 1 | 0 | 1000")
                .units("S | school | A | 100 | " + one + "\nT | school | B | 100 | " + other);
        for (Kind kind : kinds) {
            text.directive(kind, "S", "T");
        }
        return text.build();
    }

    private static List<String> texts(Plan plan) {
        return plan.flows().stream()
                .map(flow -> flow.subject() + " " + flow.line() + " "
                        + flow.amounts().get(0) + " "
                        + plan.facts().horizon().year(flow.from()) + "–"
                        + plan.facts().horizon().year(flow.to() - 1))
                .toList();
    }

    private static List<String> measures(Plan plan) {
        return plan.measures().stream()
                .map(measure -> measure.year() + " "
                        + (measure instanceof Measure.Move move
                                ? move.unit() + " to " + move.host()
                                : measure instanceof Measure.Extend extend
                                        ? "extend " + extend.site()
                                        : "close " + ((Measure.Close) measure).site()))
                .toList();
    }

    @Test
    void the_zero_alternative_moves_and_builds_nothing_however_full() {
        Plan zero = new PlanEvaluator(schools("40", "120")).zeroAlternative();

        assertThat(zero.measures()).isEmpty();
        assertThat(texts(zero)).containsExactly("A OPERATION 873000 2026–2035", "B OPERATION 873000 2026–2035");
        // 20 short in ten years
        assertThat(zero.score()).isEqualTo(new PlanScore(0, 200, 20 * 873_000));
    }

    @Test
    void a_plan_without_moves_is_the_zero_alternative_where_nothing_is_too_full() {
        ConsolidationCase facts = schools("40", "100");

        assertThat(plan(facts).score())
                .isEqualTo(new PlanEvaluator(facts).zeroAlternative().score());
        assertThat(plan(facts).measures()).isEmpty();
    }

    @Test
    void a_plan_without_moves_extends_what_is_too_full() {
        Plan plan = plan(schools("40", "120"));

        assertThat(measures(plan)).containsExactly("2029 extend B");
        // three years of 20 short; ready 2029, seven of forty years used, 33 ÷ 40 of 4 mill left
        assertThat(texts(plan))
                .contains(
                        "B INVESTMENT 4000000 2029–2029",
                        "B EXTENSION_PROPERTY 497610 2029–2035",
                        "B RESIDUAL_VALUE -3300000 2035–2035");
        assertThat(plan.score()).isEqualTo(new PlanScore(0, 60, 20 * 873_000 + 4_000_000 + 7 * 497_610 - 3_300_000));
    }

    @Test
    void a_merger_moves_closes_and_releases() {
        Plan plan = plan(schools("40", "60"), "S B 2030");

        assertThat(measures(plan)).containsExactly("2030 S to B", "2030 close A");
        assertThat(texts(plan))
                .containsExactly(
                        "S MOVING 200000 2030–2030",
                        "A OPERATION 873000 2026–2029",
                        "A EMPTY_BUILDING 873000 2030–2030",
                        "A SITE_RELEASE -3000000 2031–2031",
                        "B OPERATION 873000 2026–2035");
        assertThat(plan.score()).isEqualTo(new PlanScore(0, 0, 15 * 873_000 + 200_000 - 3_000_000));
        assertThat(plan.sites()).extracting(SitePlan::isClosed).containsExactly(true, false);
        assertThat(plan.sites()).extracting(SitePlan::isReceiver).containsExactly(false, true);
        assertThat(plan.sites()).extracting(SitePlan::isOpened).containsExactly(false, false);
    }

    @Test
    void measures_come_by_year_and_in_a_year_build_move_close() {
        assertThat(measures(plan(schools("60", "60"), "S B 2029")))
                .containsExactly("2029 extend B", "2029 S to B", "2029 close A");
        // too full from 2030, when S comes
        assertThat(measures(plan(schools("60", "60"), "S B 2030"))).startsWith("2030 extend B");
    }

    @Test
    void places_are_the_buildings_own_and_from_when_they_are_ready_the_added() {
        Plan plan = plan(schools("60", "60"), "S B 2029");
        SitePlan host = plan.sites().get(1);
        SiteService school = host.site().services().get("school");

        assertThat(host.places(school, 2)).hasValue(100);
        assertThat(host.places(school, 3)).hasValue(150);
    }

    @Test
    void rules_on_pairs_are_counted_where_they_are_broken() {
        assertThat(plan(schools("40", "60", Kind.KEEP_TOGETHER)).score().violations())
                .isEqualTo(1);
        assertThat(plan(schools("40", "60", Kind.KEEP_TOGETHER), "S B 2030")
                        .score()
                        .violations())
                .isZero();
        assertThat(plan(schools("40", "60", Kind.KEEP_APART), "S B 2030")
                        .score()
                        .violations())
                .isEqualTo(1);
    }

    @Test
    void the_explainer_names_the_best_other_structure_and_what_waiting_costs() {
        ConsolidationCase facts = schools("40", "60");
        List<Rationale> rationales = new Explainer().explain(plan(facts, "S B 2030"));

        // Another year is no other structure. Staying: fifteen years of A more; a year later: one more.
        Rationale ofS = rationales.get(0);
        assertThat(Cases.text(facts, ofS.chosen())).isEqualTo("B 2030");
        assertThat(Cases.text(facts, ofS.next().orElseThrow().option())).isEqualTo("A stay");
        Option later = ofS.occupant().later(ofS.chosen()).orElseThrow();
        assertThat(Cases.text(facts, later)).isEqualTo("B 2031");
        assertThat(new WhatIf(plan(facts, "S B 2030")).difference(ofS.occupant(), later))
                .isEqualTo(new PlanScore(0, 0, 873_000));
        // T may leave for A from 2028, which S has not left: B then takes in S while its own unit leaves
        Rationale ofT = rationales.get(1);
        assertThat(Cases.text(facts, ofT.chosen())).isEqualTo("B stay");
        assertThat(ofT.next().orElseThrow().difference().violations()).isPositive();
    }

    @Test
    void a_unit_without_another_choice_has_no_next_best() {
        ConsolidationCase facts = schools("40", "60", Kind.KEEP_OPEN);

        assertThat(new Explainer().explain(plan(facts)).get(0).next()).isEmpty();
    }

    @Test
    void a_proposals_effect_is_the_plan_with_it_minus_without() {
        Plan plan = plan(schools("40", "60"), "S B 2030");
        Proposal proposal = new Proposer().propose(plan).get(0);

        assertThat(proposal.host().site().building().id()).isEqualTo("B");
        assertThat(proposal.moves()).extracting(Measure.Move::year).containsExactly(2030);
        assertThat(proposal.closed())
                .extracting(closed -> closed.site().building().id())
                .containsExactly("A");
        assertThat(proposal.year()).isEqualTo(2030);
        // A: five years less, its site, and the move
        assertThat(proposal.effect()).isEqualTo(new PlanScore(0, 0, -5 * 873_000 - 3_000_000 + 200_000));
    }

    @Test
    void an_extension_alone_is_a_proposal_too() {
        Proposal proposal = new Proposer().propose(plan(schools("40", "120"))).get(0);

        assertThat(proposal.moves()).isEmpty();
        assertThat(proposal.closed()).isEmpty();
        assertThat(proposal.year()).isEqualTo(2029);
        // seven years of 20
        assertThat(proposal.effect()).isEqualTo(new PlanScore(0, -140, 4_000_000 + 7 * 497_610 - 3_300_000));
    }

    @Test
    void a_merger_with_an_extension_that_its_host_needs_anyway_counts_the_extension() {
        // T alone is 20 over: without the proposal B is neither merged into nor extended
        Plan plan = plan(schools("20", "120"), "S B 2030");
        Proposal proposal = new Proposer().propose(plan).get(0);

        assertThat(measures(plan)).containsExactly("2029 extend B", "2030 S to B", "2030 close A");
        // the year of the move, not of what is built before it
        assertThat(proposal.year()).isEqualTo(2030);
        assertThat(proposal.effect())
                .isEqualTo(plan.score()
                        .minus(new PlanEvaluator(plan.facts()).zeroAlternative().score()));
    }

    @Test
    void what_gains_the_most_comes_first() {
        ConsolidationCase facts = new CaseText(new Horizon(2026, 2035))
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 0 | 1 | 5000\nD | 1 | 1 | 1000")
                .units("""
                        K | kindergarten | A | 60 | 20
                        L | kindergarten | B | 60 | 20
                        S | school       | C | 90 | 20
                        T | school       | D | 90 | 20
                        """)
                .build();

        assertThat(new Proposer().propose(plan(facts, "K B 2028", "S D 2028")))
                .extracting(proposal -> proposal.host().site().building().id())
                .containsExactly("D", "B");
    }

    @Test
    void a_plans_flows_are_all_in_present_value_of_the_base_year() {
        Plan plan = plan(schools("60", "60"), "S B 2029");

        assertThat(plan.flows())
                .filteredOn(flow -> flow.line() == CostLine.MOVING)
                .hasSize(1);
        assertThat(plan.flows().stream().mapToLong(CashFlow::presentValue).sum())
                .isEqualTo(plan.score().cost());
    }
}
