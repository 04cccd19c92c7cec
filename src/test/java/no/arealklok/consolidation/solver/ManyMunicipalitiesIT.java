package no.arealklok.consolidation.solver;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What the unit tests try on some dozens of municipalities, on many. */
class ManyMunicipalitiesIT {
    @Test
    void no_plan_of_1000_municipalities_is_worse_than_the_zero_alternative_or_breaks_a_rule() {
        LongStream.range(0, 1000).parallel().forEach(SearchPropertyTest::checkAgainstZero);
    }

    @Test
    void the_score_of_each_of_10_000_random_plans_is_that_of_the_plan_evaluator() {
        LongStream.range(0, 200).forEach(seed -> PlanConstraintsTest.checkScores(seed, 50));
    }
}
