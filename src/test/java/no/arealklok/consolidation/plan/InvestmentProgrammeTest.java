package no.arealklok.consolidation.plan;

import static no.arealklok.directive.Directive.Kind.MOST_INVESTMENT;
import static no.arealklok.directive.Directive.Kind.MOST_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.consolidation.answer.WhatIf;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.Subproblem;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import no.arealklok.fixture.RandomMunicipality;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ceiling on what is built in a year puts off, by hand. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvestmentProgrammeTest {
    private static final OptionalInt EVERY_YEAR = OptionalInt.empty();

    /** Too far apart for anyone to move: 20 short in A, 30 in B, and no extension before 2029. */
    private static CaseText schools() {
        return new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .extensions("A | school | 20 | 4000000\nB | school | 30 | 5000000\nB | school | 15 | 2000000")
                .buildings("A | 0 | 0 | 1000\nB | 90 | 0 | 1000")
                .units("S | school | A | 100 | 120\nT | school | B | 100 | 130");
    }

    private static List<String> built(Plan plan) {
        return plan.measures().stream()
                .filter(Measure.Extend.class::isInstance)
                .map(Measure.Extend.class::cast)
                .map(extend -> extend.year() + " " + extend.site() + " "
                        + extend.built().expansion().places())
                .toList();
    }

    private static Plan today(CaseText text) {
        return new PlanEvaluator(text.build()).expanded();
    }

    @Test
    void without_a_ceiling_both_are_extended_as_soon_as_they_can_be() {
        Plan plan = today(schools());

        assertThat(built(plan)).containsExactly("2029 A 20", "2029 B 30");
        // three years of 20 and 30
        assertThat(plan.score().shortage()).isEqualTo(150);
    }

    @Test
    void the_one_that_relieves_fewer_waits_a_year() {
        Plan plan = today(schools().ceiling(MOST_INVESTMENT, EVERY_YEAR, 5_000_000));

        assertThat(built(plan)).containsExactly("2029 B 30", "2030 A 20");
        assertThat(plan.score().violations()).isZero();
        // four years of 20, three of 30
        assertThat(plan.score().shortage()).isEqualTo(170);
    }

    @Test
    void a_smaller_extension_is_built_where_no_year_has_room_for_the_larger() {
        Plan plan = today(schools().ceiling(MOST_INVESTMENT, EVERY_YEAR, 4_000_000));

        assertThat(built(plan)).containsExactly("2029 B 15", "2030 A 20");
        // four years of 20, three of 30, seven of 15
        assertThat(plan.score()).matches(score -> score.violations() == 0 && score.shortage() == 80 + 90 + 105);
    }

    @Test
    void a_ceiling_on_one_year_puts_off_to_the_next() {
        Plan plan = today(schools().ceiling(MOST_INVESTMENT, OptionalInt.of(2029), 0));

        assertThat(built(plan)).containsExactly("2030 A 20", "2030 B 30");
        assertThat(plan.score().violations()).isZero();
    }

    @Test
    void what_no_year_has_room_for_breaks_the_ceiling_by_each_million_begun() {
        Plan plan = today(schools().ceiling(MOST_INVESTMENT, EVERY_YEAR, 1_900_000));

        assertThat(built(plan)).containsExactly("2029 A 20", "2029 B 30");
        // 9 million in 2029
        assertThat(plan.score().violations()).isEqualTo(8);
    }

    @Test
    void so_many_are_begun_in_a_year() {
        Plan plan = today(schools().ceiling(MOST_PROJECTS, EVERY_YEAR, 1));

        // as under a ceiling that has room for one of them
        assertThat(built(plan)).containsExactly("2029 B 30", "2030 A 20");
        assertThat(plan.score()).matches(score -> score.violations() == 0 && score.shortage() == 170);
    }

    @Test
    void more_than_may_be_begun_break_the_ceiling_one_by_one() {
        Plan plan = today(schools().ceiling(MOST_PROJECTS, EVERY_YEAR, 0));

        assertThat(built(plan)).containsExactly("2029 A 20", "2029 B 30");
        assertThat(plan.score().violations()).isEqualTo(2);
    }

    @Test
    void what_is_paid_before_an_opening_counts_in_its_year_and_that_is_when_it_is_begun() {
        CaseText halves = schools().norm("economy.payment.year-before", 0.4);
        Pace pace = Pace.of(today(halves));

        // 4 and 5 million for both, half in 2028 and half in 2029
        assertThat(IntStream.of(1, 2, 3, 4).mapToObj(t -> pace.in(t, YearlyLimit.Counted.INVESTMENT)))
                .containsExactly(0L, 4_500_000L, 4_500_000L, 0L);
        assertThat(IntStream.of(1, 2, 3).mapToObj(t -> pace.in(t, YearlyLimit.Counted.PROJECTS)))
                .containsExactly(0L, 2L, 0L);
        // 2.5 million in 2028, 2.5 and 2 in 2029, 2 in 2030
        assertThat(built(today(halves.ceiling(MOST_INVESTMENT, EVERY_YEAR, 4_499_999))))
                .containsExactly("2029 B 30", "2031 A 20");
        assertThat(built(today(schools()
                        .norm("economy.payment.year-before", 0.4)
                        .ceiling(MOST_INVESTMENT, OptionalInt.of(2029), 4_499_999))))
                .containsExactly("2029 B 30", "2031 A 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOST_INVESTMENT 5000000", "MOST_PROJECTS 1"})
    void the_engine_puts_off_as_the_plan_does(String ceiling) {
        Optional<ExactEngine> engine = CpSatEngine.load();
        String[] parts = ceiling.split(" ");
        CaseText text = schools()
                .ceiling(Directive.Kind.valueOf(parts[0]), EVERY_YEAR, Long.parseLong(parts[1]))
                .norm("economy.payment.year-before", parts[0].equals("MOST_PROJECTS") ? 0.4 : 0);
        ConsolidationCase facts = text.build();
        List<Option> stay = facts.stayOptions();

        engine.ifPresent(exact -> {
            ExactEngine.Answer answer =
                    exact.solve(Subproblem.whole(facts, stay), 1, () -> false).orElseThrow();
            assertThat(answer.shortageGap()).isZero();
            assertThat(answer.costGap()).isBetween(0L, 10L);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void another_choice_is_judged_with_all_that_it_puts_off(long seed) {
        ConsolidationCase facts = seed % 2 == 0
                ? RandomMunicipality.smallWithCeilings(seed)
                : RandomMunicipality.smallTakingOverWithCeilings(seed);
        PlanEvaluator evaluator = new PlanEvaluator(facts);
        Plan plan = evaluator.expanded();
        WhatIf whatIf = new WhatIf(plan);
        for (Occupant unit : facts.occupants()) {
            for (Option option : unit.options()) {
                List<Option> choices = new ArrayList<>(plan.choices());
                choices.set(unit.index(), option);
                assertThat(whatIf.difference(unit, option))
                        .isEqualTo(evaluator.score(choices).minus(plan.score()));
            }
        }
    }
}
