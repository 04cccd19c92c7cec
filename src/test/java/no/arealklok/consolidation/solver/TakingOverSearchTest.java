package no.arealklok.consolidation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.exact.ExactSearch;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A service moves out of a building so that another gets its rooms: found by either engine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakingOverSearchTest {
    static Stream<PlanSearch> engines() {
        return Stream.of(
                new OptaPlannerSearch(), new ExactSearch(CpSatEngine.load().orElseThrow()));
    }

    private static List<String> measures(ConsolidationCase facts, PlanSearch search) {
        Plan plan = new PlanEvaluator(facts).evaluate(search.search(facts, new SearchBudget(1, 20), score -> {}));
        assertThat(plan.score().violations()).isZero();
        return plan.measures().stream().map(TakingOverSearchTest::text).toList();
    }

    private static String text(Measure measure) {
        if (measure instanceof Measure.Move move) {
            return move.year() + " " + move.unit() + " to " + move.host();
        }
        if (measure instanceof Measure.Extend extend) {
            return extend.year() + " " + extend.site() + " gets "
                    + extend.built().expansion().places();
        }
        return measure.year() + " " + ((Measure.Close) measure).site() + " closes";
    }

    /** Nothing is gained by K's leaving A but that S gets places, first in 2029. */
    @ParameterizedTest
    @MethodSource("engines")
    void a_kindergarten_moves_out_for_the_school_that_is_too_full(PlanSearch search) {
        ConsolidationCase facts = new CaseText()
                .extensions("A | school | 20 | 8000000 | takes-over=kindergarten")
                .buildings("A | 0 | 0 | 3000\nB | 1 | 0 | 1000")
                .units("""
                        S | school       | A | 100 | 110
                        K | kindergarten | A | 40  | 30
                        L | kindergarten | B | 100 | 20
                        """)
                .build();

        assertThat(measures(facts, search)).containsExactlyInAnyOrder("2029 K to B", "2029 A gets 20");
    }

    /** T's building is spared only when K leaves A as well, for 90 + 50 pupils have no room in 100 places. */
    @ParameterizedTest
    @MethodSource("engines")
    void a_kindergarten_moves_out_and_another_school_moves_in(PlanSearch search) {
        ConsolidationCase facts = new CaseText()
                .extensions("A | school | 60 | 8000000 | takes-over=kindergarten")
                .buildings("""
                        A | 0 | 0 | 3000
                        B | 1 | 0 | 1000
                        D | 0 | 1 | 2500
                        """)
                .units("""
                        S | school       | A | 100 | 90
                        K | kindergarten | A | 40  | 30
                        L | kindergarten | B | 100 | 20
                        T | school       | D | 60  | 50
                        """)
                .build();

        assertThat(measures(facts, search))
                .containsExactlyInAnyOrder("2029 K to B", "2029 T to A", "2029 A gets 60", "2029 D closes");
    }
}
