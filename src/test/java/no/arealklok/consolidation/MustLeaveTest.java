package no.arealklok.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A unit that must leave has to be somewhere, even where there is too little room. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MustLeaveTest {
    /**
     * S and U, 50 users each, must leave; B has 60 − 0 and C 40 − 0 places free: 10 short in C is better than 40 in B.
     */
    private static final ConsolidationCase FACTS = new CaseText()
            .buildings("""
                    HS | 0 | 0 | 500
                    HU | 0 | 1 | 500
                    B  | 1 | 0 | 500
                    C  | 1 | 1 | 500
                    """)
            .units("""
                    S  | kindergarten | HS | 60 | 50
                    U  | kindergarten | HU | 60 | 50
                    KB | kindergarten | B  | 70 | 10
                    KC | kindergarten | C  | 50 | 10
                    """)
            .directive(Directive.Kind.CLOSE, "S")
            .directive(Directive.Kind.CLOSE, "U")
            .build();

    @Test
    void a_host_that_is_ten_places_short_is_still_an_option() {
        List<Option> options = FACTS.occupants().get(0).options();
        assertThat(options).noneMatch(Option::isStay);
        assertThat(options).extracting(Option::site).contains(2, 3);
    }

    @Test
    void the_best_plan_spreads_them_and_lacks_ten_places_a_year() {
        PlanEvaluator evaluator = new PlanEvaluator(FACTS);
        PlanScore best = null;
        for (Option one : FACTS.occupants().get(0).options()) {
            for (Option other : FACTS.occupants().get(1).options()) {
                List<Option> choices = new ArrayList<>(FACTS.stayOptions());
                choices.set(0, one);
                choices.set(1, other);
                PlanScore score = evaluator.score(choices);
                best = best == null || score.compareTo(best) < 0 ? score : best;
            }
        }
        // From the last year in which they may move, 2041, to 2045: 5 years × 10.
        assertThat(best.violations()).isZero();
        assertThat(best.shortage()).isEqualTo(50);
    }
}
