package no.arealklok.consolidation.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.search.Subproblem;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpSatEngineTest {
    /** Amounts that the model rounds down: at most 1 NOK for each user, building and year. */
    private static final long ROUNDING = 50_000;

    private final ExactEngine engine = CpSatEngine.load().orElseThrow();

    static PlanScore score(ConsolidationCase facts, List<Option> choices) {
        return new PlanEvaluator(facts).score(choices);
    }

    private ExactEngine.Answer answer(ConsolidationCase facts) {
        return engine.solve(Subproblem.whole(facts, facts.firstOptions()), 20, () -> false)
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 7})
    void the_best_of_all_plans_is_found_and_proven(long seed) {
        provesTheBest(RandomMunicipality.tiny(seed));
    }

    /** The second best is three kroner dearer. */
    @Test
    void of_two_plans_a_few_kroner_apart_one_is_found() {
        provenNearlyBest(RandomMunicipality.tiny(6), 6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_best_is_found_and_proven_where_leaving_loses_grants_elsewhere(long seed) {
        provesTheBest(RandomMunicipality.tinyWithGrants(seed));
    }

    @Test
    void the_best_is_found_and_proven_where_one_service_takes_over_the_rooms_of_another() {
        assertThat(proven(
                        24,
                        RandomMunicipality::tinyTakingOver,
                        site -> site.extensions().stream()
                                .anyMatch(built -> built.expansion().takesOver().isPresent())))
                .isGreaterThan(3);
    }

    @Test
    void the_best_is_found_and_proven_where_more_than_there_are_places_for_are_tolerated_in_some_years() {
        assertThat(proven(
                        12,
                        RandomMunicipality::tinyCrowded,
                        site -> site.site().services().values().stream()
                                .flatMap(service -> site.strained(service).stream())
                                .anyMatch(users -> users > 0)))
                .isGreaterThan(2);
    }

    @Test
    void the_best_is_found_and_proven_where_pavilions_may_be_rented() {
        assertThat(proven(
                        12,
                        RandomMunicipality::tinyCrowded,
                        site -> site.site().services().values().stream()
                                .anyMatch(service -> site.pavilions(service).isPresent())))
                .isGreaterThan(2);
    }

    /** In how many of those drawn the best plan does what is asked about somewhere. */
    private long proven(int seeds, LongFunction<ConsolidationCase> drawn, Predicate<SitePlan> asked) {
        return LongStream.range(0, seeds)
                .filter(seed -> {
                    ConsolidationCase facts = drawn.apply(seed);
                    List<Option> choices = provenNearlyBest(facts, seed);
                    return new PlanEvaluator(facts)
                            .evaluate(choices).sites().stream().anyMatch(asked);
                })
                .count();
    }

    /** Two plans a few kroner apart are as good to a model that rounds. */
    private List<Option> provenNearlyBest(ConsolidationCase facts, long seed) {
        ExactEngine.Answer answer = answer(facts);
        PlanScore found = score(facts, answer.choices());
        PlanScore best = best(facts, facts.firstOptions(), 0);

        assertThat(found.violations()).as("seed %d", seed).isZero();
        assertThat(found.shortage()).as("seed %d", seed).isEqualTo(best.shortage());
        assertThat(answer.shortageGap()).as("seed %d", seed).isZero();
        assertThat(found.cost() - best.cost()).as("seed %d", seed).isBetween(0L, answer.costGap());
        assertThat(answer.costGap()).as("seed %d", seed).isBetween(0L, ROUNDING);
        return answer.choices();
    }

    private void provesTheBest(ConsolidationCase facts) {
        ExactEngine.Answer answer = answer(facts);

        assertThat(score(facts, answer.choices())).isEqualTo(best(facts, facts.firstOptions(), 0));
        assertThat(answer.shortageGap()).isZero();
        assertThat(answer.costGap()).isBetween(0L, ROUNDING);
    }

    private static PlanScore best(ConsolidationCase facts, List<Option> choices, int next) {
        if (next == choices.size()) {
            return score(facts, choices);
        }
        PlanScore best = null;
        for (Option option : facts.occupants().get(next).options()) {
            choices.set(next, option);
            PlanScore score = best(facts, choices, next + 1);
            best = best == null || score.compareTo(best) < 0 ? score : best;
        }
        return best;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void no_search_finds_a_plan_below_the_bound(long seed) {
        ConsolidationCase facts = RandomMunicipality.small(seed);
        ExactEngine.Answer answer = answer(facts);
        PlanScore exact = score(facts, answer.choices());

        PlanScore searched =
                score(facts, new OptaPlannerSearch().search(facts, new SearchBudget(seed, 100), score -> {}));

        assertThat(searched)
                .isGreaterThanOrEqualTo(
                        new PlanScore(0, exact.shortage() - answer.shortageGap(), exact.cost() - answer.costGap()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void society_s_money_is_modelled_too(long seed) {
        ConsolidationCase facts = RandomMunicipality.ofSociety(seed);

        ExactEngine.Answer answer = answer(facts);

        assertThat(answer.costGap()).isBetween(0L, ROUNDING);
        assertThat(score(facts, answer.choices())).isLessThanOrEqualTo(score(facts, facts.stayOptions()));
    }

    @Test
    void directives_that_cannot_all_be_obeyed_have_no_answer() {
        ConsolidationCase facts = new CaseText()
                .buildings("""
                        A  |    0 |     0 | 1000
                        B  |    1 |     0 | 1000
                        """)
                .units("""
                        A1 | school  | A        |    200 | 50
                        B1 | school  | B        |    200 | 50
                        """)
                .directive(Directive.Kind.KEEP_TOGETHER, OptionalInt.empty(), "A1", "B1")
                .directive(Directive.Kind.KEEP_APART, OptionalInt.empty(), "A1", "B1")
                .build();

        assertThat(engine.solve(Subproblem.whole(facts, facts.firstOptions()), 5, () -> false))
                .isEmpty();
    }

    @Test
    void the_exact_engine_alone_agrees_with_the_search() {
        ConsolidationCase facts = RandomMunicipality.small(3);
        SearchBudget budget = new SearchBudget(1, 100);

        assertThat(score(facts, new ExactSearch(engine).search(facts, budget, score -> {})))
                .isEqualTo(score(facts, new OptaPlannerSearch().search(facts, budget, score -> {})));
    }
}
