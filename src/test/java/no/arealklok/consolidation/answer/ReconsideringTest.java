package no.arealklok.consolidation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import no.arealklok.allotment.AllotmentRun;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Proof;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.RandomMunicipality;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.OutlookSample;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReconsideringTest {
    /** {@link ReconsideringIT} draws more. */
    static final int FEW = 15;

    private static final double LIKELY = 0.5;

    /** S goes to B, which it fills; nobody else is near. */
    private static CaseText filling(double margin) {
        return new CaseText()
                .norm("regret.margin", margin)
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000")
                .units("""
                        S | school | A | 100 | 80
                        T | school | B | 180 | 100
                        """);
    }

    private static Preference preference(CaseText text) {
        return preference(text, text.build());
    }

    private static Preference preference(CaseText text, ConsolidationCase facts) {
        List<OutlookSample> samples =
                Stream.generate(text.outlook().sampler(1)::draw).limit(200).toList();
        Trial trial = new Trial(AllotmentRun.of(text, CaseText.HORIZON).question()::mayServe, samples);
        return new Reconsidering(trial, text.norms()).reconsider(Cases.plan(facts, "S B 2028"));
    }

    private static List<String> decisions(Preference preference) {
        return preference.changes().stream()
                .map(change -> change.unit() + ": "
                        + Cases.text(preference.plan().facts(), change.before()) + " -> "
                        + Cases.text(preference.plan().facts(), change.after()))
                .toList();
    }

    @Test
    void a_closure_that_is_likely_to_be_missed_is_left_undone_where_that_costs_little_of_the_gain() {
        Preference preference = preference(filling(100));

        assertThat(likely(preference.before())).isEqualTo(2);
        assertThat(likely(preference.after())).isZero();
        assertThat(preference.price().cost()).isPositive();
        assertThat(decisions(preference)).hasSize(1);
    }

    @Test
    void what_costs_more_than_the_margin_is_not_done_and_without_a_margin_nothing_is() {
        assertThat(preference(filling(1)).isChanged()).isFalse();
        assertThat(preference(filling(0)).isChanged()).isFalse();
    }

    @Test
    void a_decision_that_a_directive_has_made_stands() {
        CaseText text = filling(100);
        ConsolidationCase bound = text.directive(Directive.Kind.CLOSE, "S").build();
        Preference preference = preference(text, bound);

        assertThat(preference.plan().choice(Cases.unit(bound, "S")).isStay()).isFalse();
        assertThat(preference.plan().score().violations()).isZero();
    }

    @Test
    void a_gap_holds_what_was_paid_and_less_of_what_was_relieved() {
        assertThat(new Proof(3, 10).worse(new PlanScore(0, -1, 5))).isEqualTo(new Proof(2, 15));
        assertThat(new Proof(0, 10).worse(new PlanScore(0, -1, 5))).isEqualTo(new Proof(0, 15));
        assertThat(Proof.BEST.worse(new PlanScore(0, 0, 5)).isBest()).isFalse();
    }

    @Test
    void no_preference_breaks_a_rule_leaves_more_short_or_costs_more_than_the_margin() {
        assertThat(changed(LongStream.range(0, FEW))).isPositive();
    }

    static long changed(LongStream seeds) {
        Norms norms = new CaseText().norm("regret.margin", 50).norms();
        return seeds.mapToObj(seed -> checked(RandomMunicipality.small(seed), norms, seed))
                .filter(Preference::isChanged)
                .count();
    }

    private static Preference checked(ConsolidationCase facts, Norms norms, long seed) {
        Trial trial = new Trial(unit -> Set.of(), noisy(facts, seed));
        Plan cheapest = greedy(facts);
        Preference preference = new Reconsidering(trial, norms).reconsider(cheapest);
        Plan plan = preference.plan();
        long gain = new PlanEvaluator(facts).expanded().score().cost()
                - cheapest.score().cost();

        assertThat(plan.score().violations()).isEqualTo(cheapest.score().violations());
        assertThat(plan.score().shortage()).isLessThanOrEqualTo(cheapest.score().shortage());
        assertThat(preference.price().cost()).isLessThanOrEqualTo(Math.max(0, Math.round(0.5 * gain)));
        assertThat(facts.occupants())
                .allMatch(unit -> !preference.isChanged(unit) || unit.options().contains(plan.choice(unit)));
        assertThat(preference.after()).isEqualTo(trial.of(plan));
        assertThat(likely(preference.after()))
                .isLessThanOrEqualTo(likely(preference.before()) - (preference.isChanged() ? 1 : 0));
        assertThat(preference.changes().stream()
                        .map(change ->
                                change.with().score().minus(change.without().score()))
                        .reduce(PlanScore.ZERO, PlanScore::plus))
                .isEqualTo(preference.price());
        return preference;
    }

    private static long likely(Chances chances) {
        return chances.all().filter(chance -> chance.isAtLeast(LIKELY)).count();
    }

    /** Everyone's numbers are off by a tenth or so, in each year anew. */
    private static List<OutlookSample> noisy(ConsolidationCase facts, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 20)
                .mapToObj(i -> {
                    var drawn = facts.occupants().stream()
                            .collect(Collectors.toMap(unit -> unit.unit().id(), unit -> drawn(facts, unit, random)));
                    return (OutlookSample) (unit, t) -> drawn.get(unit.id())[t];
                })
                .toList();
    }

    private static int[] drawn(ConsolidationCase facts, Occupant unit, Random random) {
        return IntStream.range(0, facts.horizon().length())
                .map(t -> (int) Math.max(0, Math.round(unit.demand().in(t) * (1 + 0.1 * random.nextGaussian()))))
                .toArray();
    }

    /** Each unit in turn where it is best. */
    private static Plan greedy(ConsolidationCase facts) {
        List<Option> choices = new ArrayList<>(facts.firstOptions());
        for (Occupant unit : facts.occupants()) {
            WhatIf whatIf = new WhatIf(new PlanEvaluator(facts).evaluate(choices));
            unit.options().stream()
                    .min(Comparator.comparing(option -> whatIf.difference(unit, option)))
                    .ifPresent(option -> choices.set(unit.index(), option));
        }
        return new PlanEvaluator(facts).evaluate(choices);
    }
}
