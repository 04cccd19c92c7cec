package no.arealklok.consolidation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.consolidation.answer.FrontierPlan.Origin;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.economy.Perspective;
import no.arealklok.fixture.CaseText;
import no.arealklok.population.Growth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Other good plans, and those that no other beats in everything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AlternativeFinderTest {
    private static final SearchBudget BUDGET = new SearchBudget(1, 5);
    private static final Optional<ExactEngine> ENGINE = CpSatEngine.load();
    private static final Prover PROVER = new Prover(ENGINE);
    private static final PlanSearch SEARCH = new PartwiseSearch(new OptaPlannerSearch(ENGINE));
    private static final Replanner REPLANNER = new Replanner(SEARCH, PROVER, BUDGET, score -> {});

    /** Four schools of which any two can share a building, and all four two buildings; D's is a little dearer. */
    private static CaseText town() {
        return new CaseText().buildings("""
                        A | 0 | 0 | 3000
                        B | 1 | 0 | 3010
                        C | 0 | 1 | 3020
                        D | 1 | 1 | 3030
                        """).units("""
                        S | school | A | 200 | 90
                        T | school | B | 200 | 90
                        U | school | C | 200 | 90
                        V | school | D | 200 | 90
                        """);
    }

    private static Plan plan(ConsolidationCase facts) {
        List<Option> found = SEARCH.search(facts, BUDGET, score -> {});
        return new PlanEvaluator(facts)
                .evaluate(PROVER.prove(facts, found, BUDGET, score -> {}).choices());
    }

    private static Alternatives find(CaseText text, Plan plan) {
        return new AlternativeFinder(REPLANNER, text.norms())
                .find(plan, new Proposer().propose(plan), new Explainer().explain(plan));
    }

    @Test
    void three_plans_that_look_otherwise_are_found_where_there_are_many() {
        Plan plan = plan(town().build());
        assertThat(Structure.of(plan).closed()).containsExactly(2, 3);

        Alternatives found = find(town(), plan);

        assertThat(found.plans()).hasSize(3);
        Plan today = new PlanEvaluator(plan.facts()).evaluate(plan.facts().stayOptions());
        double limit =
                plan.score().cost() + 0.2 * (today.score().cost() - plan.score().cost());
        assertThat(found.plans()).allSatisfy(other -> {
            assertThat(other.score().violations()).isZero();
            assertThat(other.score().shortage()).isEqualTo(plan.score().shortage());
            assertThat((double) other.score().cost())
                    .isBetween((double) plan.score().cost(), limit);
        });
        List<Structure> structures = new ArrayList<>(List.of(Structure.of(plan)));
        found.plans().forEach(other -> structures.add(Structure.of(other)));
        IntStream.range(0, structures.size())
                .forEach(i -> IntStream.range(0, i)
                        .forEach(j -> assertThat(structures.get(i).differences(structures.get(j)))
                                .hasSizeGreaterThanOrEqualTo(2)));
        assertThat(found.plans())
                .isSortedAccordingTo((one, other) -> one.score().compareTo(other.score()));
    }

    @Test
    void nothing_is_called_good_that_is_dearer_than_the_margin() {
        CaseText text = town().norm("alternatives.kept-gain", 100);
        Plan plan = plan(text.build());

        Alternatives found = find(text, plan);

        assertThat(found.plans()).allMatch(other -> other.score().equals(plan.score()));
        assertThat(found.tried()).isPositive();
    }

    @Test
    void where_nothing_can_move_no_other_plan_is_found() {
        CaseText text = new CaseText().buildings("A | 0 | 0 | 3000").units("S | school | A | 200 | 90");

        assertThat(find(text, plan(text.build()))).isEqualTo(new Alternatives(List.of(), 3, 0));
    }

    @Test
    void the_same_plans_are_found_each_time() {
        Plan plan = plan(town().build());

        assertThat(find(town(), plan).plans())
                .extracting(Plan::choices)
                .isEqualTo(
                        find(town(), plan).plans().stream().map(Plan::choices).toList());
    }

    @Test
    void the_frontier_begins_with_the_plan_and_none_in_it_beats_another() {
        CaseText text = town().norm("transport.family-cost", 5);
        Plan plan = plan(text.build());
        CaseText weighing = text.norm("objective.weight.travel", 100);
        Map<Origin, ConsolidationCase> weighted = new EnumMap<>(Origin.class);
        weighted.put(Origin.LESS_TRAVEL, weighing.build(Growth.MAIN, Perspective.MUNICIPALITY));

        List<FrontierPlan> frontier = new FrontierFinder(REPLANNER).find(plan, find(text, plan), weighted);

        assertThat(frontier.get(0).origin()).isEqualTo(Origin.RECOMMENDED);
        assertThat(frontier).hasSizeGreaterThan(1);
        assertThat(frontier).extracting(FrontierPlan::origin).contains(Origin.TODAY);
        assertThat(frontier)
                .allSatisfy(
                        one -> assertThat(frontier.subList(1, frontier.size())).noneMatch(one::dominates));
        assertThat(frontier).filteredOn(one -> one.origin() == Origin.TODAY).allMatch(one -> one.travel() == 0);
    }
}
