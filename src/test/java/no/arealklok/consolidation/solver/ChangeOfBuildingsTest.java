package no.arealklok.consolidation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.exact.ExactSearch;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A large school in a small building and a small one in a large (rokade): each gets the building of the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeOfBuildingsTest {
    private final ConsolidationCase facts = new CaseText(new Horizon(2026, 2035))
            .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000")
            .units("S | school | A | 100 | 130\nT | school | B | 150 | 90")
            .build();

    private List<String> found(PlanSearch search) {
        Plan plan = new PlanEvaluator(facts).evaluate(search.search(facts, new SearchBudget(1, 5), score -> {}));
        // two years of 30 short, before anyone can move
        assertThat(plan.score()).matches(score -> score.violations() == 0 && score.shortage() == 60);
        return plan.measures().stream()
                .map(Measure.Move.class::cast)
                .map(move -> move.year() + " " + move.unit() + " to " + move.host())
                .toList();
    }

    @Test
    void the_search_and_the_exact_engine_let_both_move_in_the_first_year_that_they_may() {
        Optional<ExactEngine> engine = CpSatEngine.load();
        List<PlanSearch> searches = new ArrayList<>(List.of(new OptaPlannerSearch()));
        engine.ifPresent(exact -> searches.addAll(List.of(new OptaPlannerSearch(engine), new ExactSearch(exact))));

        assertThat(searches)
                .allSatisfy(search -> assertThat(found(search)).containsExactly("2028 S to B", "2028 T to A"));
    }
}
