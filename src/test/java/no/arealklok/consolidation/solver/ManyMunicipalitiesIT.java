package no.arealklok.consolidation.solver;

import no.arealklok.fixture.Proofs;
import org.junit.jupiter.api.Test;

/**
 * What the unit tests try on some dozens of municipalities, on many: 1 000, and 10 000 plans, with the profile proofs.
 */
class ManyMunicipalitiesIT {
    @Test
    void no_plan_of_many_municipalities_is_worse_than_the_zero_alternative_or_breaks_a_rule() {
        Proofs.seeds(1000).parallel().forEach(SearchPropertyTest::checkAgainstZero);
    }

    @Test
    void the_score_of_each_of_many_random_plans_is_that_of_the_plan_evaluator() {
        Proofs.seeds(200).forEach(seed -> PlanConstraintsTest.checkScores(seed, 50));
    }
}
