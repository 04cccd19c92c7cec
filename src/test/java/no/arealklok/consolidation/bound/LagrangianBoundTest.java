package no.arealklok.consolidation.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Part;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link LagrangianBoundIT} draws more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LagrangianBoundTest {
    private static final int STEPS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 59})
    void no_plan_as_short_as_a_random_one_costs_less(long seed) {
        assertHolds(RandomMunicipality.tiny(seed), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void it_holds_where_some_take_over_from_others(long seed) {
        assertHolds(RandomMunicipality.tinyCrowded(seed), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void it_holds_where_one_service_takes_over_the_rooms_of_another(long seed) {
        assertHolds(RandomMunicipality.tinyTakingOver(seed), seed);
    }

    /**
     * A school too full in A, where K stays or leaves not before 2032; L may come to A, T to the rooms that K leaves.
     */
    private static CaseText shared(String kindergarten) {
        return new CaseText()
                .extensions("A | school | 60 | 80000000 | takes-over=kindergarten")
                .buildings("A | 0 | 0 | 3000\nB | 1 | 0 | 1000\nD | 0 | 1 | 2500")
                .units("""
                        S | school       | A | 100 | 110
                        K | kindergarten | A | 60  | %s
                        L | kindergarten | B | 100 | 20
                        T | school       | D | 60  | 50
                        """.formatted(kindergarten))
                .directive(Directive.Kind.NOT_BEFORE, OptionalInt.of(2032), "K")
                .directive(Directive.Kind.NOT_AFTER, OptionalInt.of(2034), "K")
                .directive(Directive.Kind.NOT_BEFORE, OptionalInt.of(2032), "T")
                .directive(Directive.Kind.NOT_AFTER, OptionalInt.of(2034), "T");
    }

    @Test
    void rooms_that_nobody_leaves_are_not_paid_for() {
        ConsolidationCase facts =
                shared("30 | private").directive(Directive.Kind.KEEP_OPEN, "T").build();
        List<Option> stay = facts.stayOptions();

        // ten pupils short in 20 years, as cheaply as can be
        assertThat(bound(facts, stay, STEPS)).isLessThanOrEqualTo(leastCost(scores(facts), 200));
    }

    @Test
    void rooms_are_not_paid_for_before_they_are_left() {
        assertHolds(shared("30").build(), 1);
        assertHolds(shared("30").directive(Directive.Kind.CLOSE, "K").build(), 1);
        assertHolds(shared("30").directive(Directive.Kind.CLOSE, "K", "T").build(), 1);
    }

    @Test
    void an_extension_is_not_paid_for_before_a_directive_lets_it_be_ready() {
        assertHolds(extended(Directive.Kind.EXTENDED_NOT_BEFORE, OptionalInt.of(2033)), 1);
        assertHolds(extended(Directive.Kind.NOT_EXTENDED, OptionalInt.empty()), 1);
    }

    /** A school that is too full from the first year, and gets fuller where T comes. */
    private static ConsolidationCase extended(Directive.Kind kind, OptionalInt year) {
        return new CaseText()
                .extensions("A | school | 60 | 80000000")
                .buildings("A | 0 | 0 | 3000\nD | 0 | 1 | 2500")
                .units("S | school | A | 100 | 110\nT | school | D | 60 | 50")
                .directive(Directive.Kind.NOT_BEFORE, OptionalInt.of(2032), "T")
                .directive(kind, year, "A")
                .build();
    }

    static void assertHolds(ConsolidationCase whole, long seed) {
        for (Part part : Part.of(whole)) {
            ConsolidationCase facts = part.facts();
            List<PlanScore> all = scores(facts);
            Random random = new Random(seed);
            for (int i = 0; i < 3; i++) {
                List<Option> plan = randomPlan(facts, random);
                long shortage = new PlanEvaluator(facts).score(plan).shortage();
                assertThat(bound(facts, plan, STEPS)).isLessThanOrEqualTo(leastCost(all, shortage));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void it_holds_where_leaving_loses_grants_elsewhere(long seed) {
        for (Part part : Part.of(RandomMunicipality.tinyWithGrants(seed))) {
            ConsolidationCase facts = part.facts();
            List<Option> best = bestPlan(facts);
            PlanScore score = new PlanEvaluator(facts).score(best);
            assertThat(bound(facts, best, STEPS)).isLessThanOrEqualTo(score.cost());
        }
    }

    @Test
    void it_proves_most_small_plans_best() {
        List<Part> parts = IntStream.range(0, 8)
                .mapToObj(RandomMunicipality::tiny)
                .flatMap(whole -> Part.of(whole).stream())
                .toList();
        long proven = parts.stream().filter(part -> isProven(part.facts())).count();
        assertThat(proven).isGreaterThan(parts.size() * 7L / 10);
    }

    private static boolean isProven(ConsolidationCase facts) {
        List<Option> best = bestPlan(facts);
        return bound(facts, best, STEPS) == new PlanEvaluator(facts).score(best).cost();
    }

    /** Annexes, two units in a building, a building to convert, one that must not close, a unit that must leave. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void it_holds_where_units_share_buildings(long seed) {
        assertHoldsWhereShared(seed);
    }

    static void assertHoldsWhereShared(long seed) {
        ConsolidationCase facts = sharing(new Random(seed));
        List<PlanScore> all = scores(facts);
        Random random = new Random(seed);
        for (int i = 0; i < 3; i++) {
            List<Option> plan = randomPlan(facts, random);
            long shortage = new PlanEvaluator(facts).score(plan).shortage();
            assertThat(bound(facts, plan, STEPS)).isLessThanOrEqualTo(leastCost(all, shortage));
        }
    }

    private static ConsolidationCase sharing(Random random) {
        CaseText text = new CaseText()
                .extensions("""
                A        | school  |     60 | %d
                E        | school  |    200 | %d
                """.formatted(1_000_000 * (1 + random.nextInt(40)), 1_000_000 * (1 + random.nextInt(40))))
                .buildings("""
                A        |    0 |     0 | %d
                B        |    1 |     0 | %d%s
                C        |    0 |     1 | %d
                D        |    1 |     1 | %d
                E        |    2 |     1 | %d
                """.formatted(
                                area(random),
                                area(random),
                                random.nextBoolean() ? " | keep" : "",
                                area(random),
                                area(random),
                                area(random)))
                .units("""
                U1   | school       | A+D      |    150 | %s
                U2   | school       | B        |    120 | %s
                U3   | kindergarten | B        |     60 | %s
                U4   | kindergarten | C        |     80 | %s
                U5   | school       | C+D      |    110 | %s
                """.formatted(
                                users(random, 150),
                                users(random, 120),
                                users(random, 60),
                                users(random, 80),
                                users(random, 110)));
        IntStream.rangeClosed(1, 5).forEach(unit -> {
            text.directive(Directive.Kind.NOT_BEFORE, OptionalInt.of(2029), "U" + unit);
            text.directive(Directive.Kind.NOT_AFTER, OptionalInt.of(2030), "U" + unit);
        });
        if (random.nextInt(3) == 0) {
            text.directive(Directive.Kind.CLOSE, "U2");
        }
        return text.build();
    }

    private static int area(Random random) {
        return 500 + random.nextInt(3000);
    }

    private static String users(Random random, int places) {
        return places * (5 + random.nextInt(6)) / 10 + ">" + places * (2 + random.nextInt(9)) / 10;
    }

    @Test
    void it_holds_where_too_many_share_a_building_to_tabulate() {
        StringBuilder units = new StringBuilder();
        for (int unit = 1; unit <= 5; unit++) {
            units.append("U%d | school | A | 40 | 40>30%n".formatted(unit));
        }
        ConsolidationCase facts = new CaseText()
                .buildings("""
                A | 0 | 0 | 2000
                B | 1 | 0 | 2500
                """)
                .units(units + "V | school | B | 300 | 90")
                .build();
        List<Option> zero = facts.stayOptions();
        long bound = bound(facts, zero, STEPS);
        List<Option> together = new ArrayList<>(zero);
        IntStream.range(0, 5).forEach(unit -> together.set(unit, new Option(1, facts.earliestMove())));
        PlanScore merged = new PlanEvaluator(facts).score(together);
        assertThat(merged.violations() + merged.shortage()).isZero();
        assertThat(bound).isLessThanOrEqualTo(merged.cost()).isGreaterThan(merged.cost() / 2);
    }

    @Test
    void twice_gives_the_same_and_more_steps_never_less_and_a_few_are_taken_when_there_is_no_more_time() {
        ConsolidationCase facts = RandomMunicipality.of(2, 45);
        List<Option> zero = facts.stayOptions();
        long once = bound(facts, zero, 50);
        assertThat(bound(facts, zero, 50)).isEqualTo(once);
        assertThat(bound(facts, zero, 100)).isGreaterThanOrEqualTo(once);
        assertThat(LagrangianBound.of(facts, zero, 100, () -> true)).isEqualTo(once);
    }

    private static List<Option> randomPlan(ConsolidationCase facts, Random random) {
        List<Option> plan = new ArrayList<>();
        for (Occupant occupant : facts.occupants()) {
            List<Option> options = occupant.options();
            plan.add(options.get(random.nextBoolean() ? 0 : random.nextInt(options.size())));
        }
        return plan;
    }

    private static long leastCost(List<PlanScore> all, long shortage) {
        return all.stream()
                .filter(score -> score.violations() == 0 && score.shortage() <= shortage)
                .mapToLong(PlanScore::cost)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static List<PlanScore> scores(ConsolidationCase facts) {
        List<PlanScore> scores = new ArrayList<>();
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        forEachPlan(facts, plan -> scores.add(evaluator.score(plan)));
        return scores;
    }

    private static List<Option> bestPlan(ConsolidationCase facts) {
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        Map<PlanScore, List<Option>> plans = new TreeMap<>();
        forEachPlan(facts, plan -> plans.computeIfAbsent(evaluator.score(plan), score -> List.copyOf(plan)));
        return plans.values().iterator().next();
    }

    private static void forEachPlan(ConsolidationCase facts, Consumer<List<Option>> action) {
        List<Option> plan = new ArrayList<>(facts.firstOptions());
        forEachPlan(facts, plan, 0, action);
    }

    private static void forEachPlan(
            ConsolidationCase facts, List<Option> plan, int next, Consumer<List<Option>> action) {
        if (next == plan.size()) {
            action.accept(plan);
            return;
        }
        for (Option option : facts.occupants().get(next).options()) {
            plan.set(next, option);
            forEachPlan(facts, plan, next + 1, action);
        }
    }

    private static long bound(ConsolidationCase facts, List<Option> plan, int steps) {
        return LagrangianBound.of(facts, plan, steps, () -> false);
    }
}
