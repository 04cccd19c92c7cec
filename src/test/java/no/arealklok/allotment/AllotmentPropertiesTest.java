package no.arealklok.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.arealklok.allotment.exact.ExactAllotment;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What holds of the allotment of any municipality. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllotmentPropertiesTest {
    private static final double WORK = 0.5;
    private static final double LITTLE = 0.005;

    @Test
    void everyone_is_placed_or_short_no_rule_is_broken_and_nothing_is_worse_than_today() {
        LongStream.range(0, 10).forEach(AllotmentPropertiesTest::hold);
    }

    /** With so little work that the larger question is not answered well by itself. */
    @Test
    void a_strain_that_is_tolerated_and_pavilions_that_may_be_rented_make_no_plan_worse() {
        LongStream.range(0, 20).forEach(seed -> {
            Question question = RandomAllotment.question(new Random(seed)).staying();
            Question strict = question.strict();
            AllotmentPlan without = ExactAllotment.load()
                    .orElseThrow()
                    .solve(strict, Decisions.none(strict), LITTLE)
                    .plan();

            assertThat(ExactAllotment.load()
                            .orElseThrow()
                            .solve(question, Decisions.none(question), LITTLE)
                            .plan()
                            .score())
                    .as("municipality %d", seed)
                    .isLessThanOrEqualTo(new Evaluator(question)
                            .evaluate(without.decisions())
                            .score());
        });
    }

    static void hold(long seed) {
        Question question = RandomAllotment.question(new Random(seed)).staying();
        AllotmentAnswer answer = answer(question);
        AllotmentPlan plan = answer.plan();
        AllotmentPlan today = new Evaluator(question).evaluate(Decisions.none(question));
        Question together = RandomAllotment.question(new Random(seed), 1).staying();

        assertThat(plan.score().violations()).as("municipality %d", seed).isZero();
        assertThat(plan.score()).as("municipality %d", seed).isLessThanOrEqualTo(today.score());
        assertThat(plan.score().shortage())
                .as("municipality %d", seed)
                .isGreaterThanOrEqualTo(answer.shortage())
                .isLessThanOrEqualTo(answer(together).plan().score().shortage());
        plan.years().forEach((pool, years) -> {
            add(plan, pool, years, seed);
            assertFewYears(pool, years, seed);
        });
    }

    private static AllotmentAnswer answer(Question question) {
        return ExactAllotment.load().orElseThrow().solve(question, Decisions.none(question), WORK);
    }

    /** Those who are tolerated there, and in others that users are placed in together. */
    private static int strained(PoolYear year, int facility) {
        return year.strained().stream()
                .filter(over -> over.facilities().contains(facility))
                .mapToInt(PoolYear.Over::users)
                .sum();
    }

    private static int rented(AllotmentPlan plan, int facility, int t) {
        return plan.uses().get(facility).rented().get(t);
    }

    private static void assertFewYears(Pool pool, List<PoolYear> years, long seed) {
        for (int facility : pool.facilities()) {
            assertThat(years.stream()
                            .filter(year -> strained(year, facility) > 0)
                            .count())
                    .as("municipality %d", seed)
                    .isLessThanOrEqualTo(pool.strain().years());
        }
    }

    private static void add(AllotmentPlan plan, Pool pool, List<PoolYear> years, long seed) {
        for (int t = 0; t < years.size(); t++) {
            PoolYear year = years.get(t);
            int need = 0;
            for (int index : pool.groups()) {
                UserGroup group = plan.question().groups().get(index);
                need += group.users(t);
                int placed = year.flows().stream()
                        .filter(flow -> flow.group() == index)
                        .mapToInt(PoolYear.Flow::users)
                        .sum();
                assertThat(placed).as("municipality %d", seed).isBetween(0, group.users(t));
            }
            assertThat(year.strained().stream().mapToInt(PoolYear.Over::users).sum())
                    .as("municipality %d", seed)
                    .isLessThanOrEqualTo(pool.strain().over(year.places()));
            assertThat(year.placed() + year.shortage())
                    .as("municipality %d", seed)
                    .isEqualTo(need);
            for (int facility : pool.facilities()) {
                assertThat(year.placedIn(facility))
                        .as("municipality %d", seed)
                        .isLessThanOrEqualTo(year.places() + rented(plan, facility, t) + strained(year, facility));
            }
        }
    }
}
