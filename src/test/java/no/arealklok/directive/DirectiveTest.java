package no.arealklok.directive;

import static no.arealklok.directive.Directive.Kind.CLOSE;
import static no.arealklok.directive.Directive.Kind.EXTENSION_DECIDED;
import static no.arealklok.directive.Directive.Kind.HOST_FIXED;
import static no.arealklok.directive.Directive.Kind.KEEP_APART;
import static no.arealklok.directive.Directive.Kind.KEEP_OPEN;
import static no.arealklok.directive.Directive.Kind.KEEP_TOGETHER;
import static no.arealklok.directive.Directive.Kind.MOST_INVESTMENT;
import static no.arealklok.directive.Directive.Kind.MOST_MOVES;
import static no.arealklok.directive.Directive.Kind.MOST_PROJECTS;
import static no.arealklok.directive.Directive.Kind.NOT_AFTER;
import static no.arealklok.directive.Directive.Kind.NOT_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.consolidation.answer.Conflict;
import no.arealklok.consolidation.answer.ConflictFinder;
import no.arealklok.consolidation.answer.DirectivePricer;
import no.arealklok.consolidation.answer.Ruling;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.directive.Directive.Kind;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each kind of directive: obeyed, priced, and named where it cannot be obeyed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectiveTest {
    private static final SearchBudget BUDGET = new SearchBudget(1, 5);
    private static final Optional<ExactEngine> ENGINE = CpSatEngine.load();
    private static final Prover PROVER = new Prover(ENGINE);
    private static final PlanSearch SEARCH = new PartwiseSearch(new OptaPlannerSearch(ENGINE));
    private static final OptionalInt EVERY_YEAR = OptionalInt.empty();

    /**
     * Three schools of 80, the dearest in A. Left alone U leaves A in 2028 for B or C, where there is room for one
     * school more and no two. X and Y are so far away that nobody of the one side goes to the other; Y moves to X once
     * eight homes more are built there, for 8 million.
     */
    private static CaseText town() {
        return new CaseText()
                .extensions("HX | supported-housing | 8 | 8000000")
                .buildings("""
                        A  | 0  | 0 | 6000
                        B  | 1  | 0 | 3000
                        C  | 0  | 1 | 3500
                        HX | 60 | 0 | 500
                        HY | 61 | 0 | 3000
                        """)
                .units("""
                        U | school            | A  | 200 | 80
                        V | school            | B  | 200 | 80
                        W | school            | C  | 170 | 80
                        X | supported-housing | HX | 4   | 4
                        Y | supported-housing | HY | 4   | 4
                        """)
                .norm("supported-housing.largest-unit", 20);
    }

    private static Plan plan(CaseText text) {
        ConsolidationCase facts = text.build();
        List<Option> found = SEARCH.search(facts, BUDGET, score -> {});
        return new PlanEvaluator(facts)
                .evaluate(PROVER.prove(facts, found, BUDGET, score -> {}).choices());
    }

    private static List<Ruling> rulings(CaseText text) {
        Replanner replanner = new Replanner(SEARCH, PROVER, BUDGET, score -> {});
        return new DirectivePricer(text::build, replanner).price(text.directives(), plan(text));
    }

    /** What the only directive costs, in thousand NOK; it is obeyed. */
    private static long price(CaseText text) {
        List<Ruling> rulings = rulings(text);
        assertThat(rulings).hasSize(1).allMatch(Ruling::obeyed);
        PlanScore price = rulings.get(0).price().orElseThrow();
        assertThat(price.violations()).isZero();
        assertThat(price.shortage()).isZero();
        return Math.round(price.cost() / 1000.0);
    }

    private static List<List<Kind>> conflicts(CaseText text) {
        List<Conflict> found =
                new ConflictFinder(text::build, PROVER, SEARCH, BUDGET).find(text.directives(), plan(text));
        assertThat(found).allMatch(conflict -> conflict.proven() == ENGINE.isPresent());
        return found.stream()
                .map(conflict ->
                        conflict.directives().stream().map(Directive::kind).toList())
                .toList();
    }

    @Test
    void left_alone_the_dearest_school_and_the_dearest_home_move() {
        assertThat(plan(town()).measures().stream().filter(Measure.Move.class::isInstance))
                .extracting(move -> ((Measure.Move) move).unit().unit().id())
                .containsExactlyInAnyOrder("U", "Y");
        assertThat(rulings(town())).isEmpty();
        assertThat(conflicts(town())).isEmpty();
    }

    @Test
    void keep_open_is_obeyed_priced_and_at_odds_with_close() {
        assertThat(price(town().directive(KEEP_OPEN, "U"))).isPositive();
        assertThat(price(town().directive(KEEP_OPEN, "V"))).isZero();
        assertThat(conflicts(town().directive(KEEP_OPEN, "A")
                        .directive(NOT_BEFORE, OptionalInt.of(2030), "V")
                        .directive(CLOSE, "U")))
                .containsExactly(List.of(KEEP_OPEN, CLOSE));
    }

    @Test
    void close_is_obeyed_priced_and_at_odds_with_a_host_that_is_too_far_away() {
        assertThat(price(town().directive(CLOSE, "W"))).isPositive();
        assertThat(price(town().directive(CLOSE, "U"))).isZero();
        assertThat(conflicts(town().directive(CLOSE, "B").directive(HOST_FIXED, "V", "HX")))
                .containsExactly(List.of(CLOSE, HOST_FIXED));
    }

    @Test
    void a_closure_that_nothing_makes_possible_is_named_alone() {
        assertThat(conflicts(town().directive(CLOSE, "U").directive(CLOSE, "V").directive(CLOSE, "W")))
                .isNotEmpty();
        assertThat(conflicts(town().norm("travel.limit.supported-housing", 10).directive(CLOSE, "X")))
                .containsExactly(List.of(CLOSE));
    }

    @Test
    void keep_together_is_obeyed_priced_and_at_odds_with_keep_apart() {
        assertThat(price(town().directive(KEEP_TOGETHER, "V", "W"))).isPositive();
        assertThat(conflicts(town().directive(KEEP_TOGETHER, "V", "W")
                        .directive(KEEP_OPEN, "X")
                        .directive(KEEP_APART, "W", "V")))
                .containsExactly(List.of(KEEP_TOGETHER, KEEP_APART));
    }

    @Test
    void two_that_stay_cannot_be_kept_together() {
        assertThat(conflicts(town().directive(KEEP_TOGETHER, "V", "W")
                        .directive(KEEP_OPEN, "V")
                        .directive(KEEP_OPEN, "W")))
                .containsExactly(List.of(KEEP_TOGETHER, KEEP_OPEN, KEEP_OPEN));
    }

    @Test
    void keep_apart_is_obeyed_and_priced() {
        assertThat(price(town().directive(KEEP_APART, "X", "Y"))).isPositive();
        assertThat(price(town().directive(KEEP_APART, "U", "V"))).isZero();
    }

    @Test
    void a_fixed_host_is_obeyed_priced_and_at_odds_with_another() {
        assertThat(price(town().directive(HOST_FIXED, "Y", "A"))).isPositive();
        assertThat(price(town().directive(HOST_FIXED, "Y", "HX"))).isZero();
        assertThat(conflicts(town().directive(HOST_FIXED, "U", "B")
                        .directive(HOST_FIXED, "U", "C")
                        .directive(CLOSE, "U")))
                .containsExactly(List.of(HOST_FIXED, HOST_FIXED, CLOSE));
    }

    @Test
    void years_are_obeyed_priced_and_at_odds_with_each_other() {
        assertThat(price(town().directive(NOT_BEFORE, OptionalInt.of(2035), "U")))
                .isPositive();
        assertThat(price(town().directive(NOT_AFTER, OptionalInt.of(2027), "U")))
                .isPositive();
        assertThat(price(town().directive(NOT_AFTER, OptionalInt.of(2035), "U")))
                .isZero();
        assertThat(conflicts(town().directive(NOT_BEFORE, OptionalInt.of(2035), "U")
                        .directive(NOT_AFTER, OptionalInt.of(2030), "U")
                        .directive(CLOSE, "U")))
                .containsExactly(List.of(NOT_BEFORE, NOT_AFTER, CLOSE));
    }

    @Test
    void a_ceiling_on_moves_is_obeyed_priced_and_at_odds_with_a_closure() {
        CaseText both = town().directive(NOT_BEFORE, OptionalInt.of(2029), "U");
        assertThat(Pace.of(plan(both)).in(3, YearlyLimit.Counted.MOVES)).isEqualTo(2);
        CaseText one = town().directive(NOT_BEFORE, OptionalInt.of(2029), "U").ceiling(MOST_MOVES, EVERY_YEAR, 1);
        assertThat(rulings(one)).allMatch(Ruling::obeyed);
        assertThat(rulings(one).get(1).price().orElseThrow().cost()).isPositive();
        assertThat(price(town().ceiling(MOST_MOVES, EVERY_YEAR, 2))).isZero();
        assertThat(conflicts(town().ceiling(MOST_MOVES, EVERY_YEAR, 0).directive(CLOSE, "W")))
                .containsExactly(List.of(MOST_MOVES, CLOSE));
    }

    @Test
    void a_ceiling_on_investment_is_obeyed_priced_and_at_odds_with_a_closure_that_needs_a_building() {
        assertThat(price(town().ceiling(MOST_INVESTMENT, EVERY_YEAR, 8_000_000)))
                .isZero();
        assertThat(price(town().ceiling(MOST_INVESTMENT, EVERY_YEAR, 7_999_999)))
                .isPositive();
        assertThat(conflicts(town().directive(CLOSE, "Y").ceiling(MOST_INVESTMENT, EVERY_YEAR, 5_000_000)))
                .containsExactly(List.of(CLOSE, MOST_INVESTMENT));
        assertThat(conflicts(town().directive(CLOSE, "Y").ceiling(MOST_INVESTMENT, OptionalInt.of(2030), 5_000_000)))
                .isEmpty();
    }

    @Test
    void a_ceiling_on_projects_is_obeyed_priced_and_at_odds_with_a_closure_that_needs_a_building() {
        assertThat(price(town().ceiling(MOST_PROJECTS, EVERY_YEAR, 1))).isZero();
        assertThat(price(town().ceiling(MOST_PROJECTS, EVERY_YEAR, 0))).isPositive();
        assertThat(rulings(town().ceiling(MOST_PROJECTS, EVERY_YEAR, 0))).allMatch(Ruling::obeyed);
        assertThat(conflicts(town().directive(CLOSE, "Y").ceiling(MOST_PROJECTS, EVERY_YEAR, 0)))
                .containsExactly(List.of(CLOSE, MOST_PROJECTS));
        assertThat(conflicts(town().directive(CLOSE, "Y").ceiling(MOST_PROJECTS, OptionalInt.of(2030), 0)))
                .isEmpty();
    }

    @Test
    void a_decided_extension_is_built_priced_and_keeps_its_building() {
        // Eight homes more at X, which nobody lacks before Y comes.
        CaseText alone = town().directive(KEEP_OPEN, "Y").directive(EXTENSION_DECIDED, OptionalInt.of(2030), 8, "HX");
        assertThat(rulings(alone)).allMatch(Ruling::obeyed);
        assertThat(built(plan(alone))).containsExactly("HX 2030");
        assertThat(rulings(alone).get(1).price().orElseThrow().cost()).isPositive();
        assertThat(built(plan(town().directive(KEEP_OPEN, "Y")))).isEmpty();
        assertThat(conflicts(town().directive(CLOSE, "HX").directive(EXTENSION_DECIDED, OptionalInt.of(2030), 8, "HX")))
                .isNotEmpty();
    }

    @Test
    void what_the_register_has_no_extension_for_is_not_built_and_is_told_as_not_obeyed() {
        CaseText other = town().directive(EXTENSION_DECIDED, OptionalInt.of(2030), 9, "HX");
        assertThat(built(plan(other))).isEmpty();
        assertThat(rulings(other)).noneMatch(Ruling::obeyed);
    }

    @Test
    void a_ceiling_and_a_decided_extension_beyond_it_are_at_odds() {
        assertThat(conflicts(town().directive(KEEP_OPEN, "Y")
                        .directive(EXTENSION_DECIDED, OptionalInt.of(2030), 8, "HX")
                        .ceiling(MOST_INVESTMENT, EVERY_YEAR, 5_000_000)))
                .containsExactly(List.of(EXTENSION_DECIDED, MOST_INVESTMENT));
    }

    private static List<String> built(Plan plan) {
        return plan.measures().stream()
                .filter(Measure.Extend.class::isInstance)
                .map(Measure.Extend.class::cast)
                .map(extend -> extend.site().building().id() + " " + extend.year())
                .toList();
    }

    @Test
    void another_choice_counts_against_the_ceilings_as_the_whole_plan_would() {
        Plan plan = plan(town().ceiling(MOST_MOVES, EVERY_YEAR, 1).ceiling(MOST_INVESTMENT, EVERY_YEAR, 7_000_000));
        WhatIf whatIf = new WhatIf(plan);
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        for (Occupant unit : plan.facts().occupants()) {
            for (Option option : unit.options()) {
                List<Option> choices = new ArrayList<>(plan.choices());
                choices.set(unit.index(), option);
                assertThat(whatIf.difference(unit, option))
                        .isEqualTo(evaluator.score(choices).minus(plan.score()));
            }
        }
    }
}
