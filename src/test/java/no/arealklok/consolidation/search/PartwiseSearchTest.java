package no.arealklok.consolidation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartwiseSearchTest {
    /** Everyone takes the last option, and nobody is told. */
    private record Silent() implements PlanSearch {
        @Override
        public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
            return facts.occupants().stream()
                    .map(unit -> unit.options().get(unit.options().size() - 1))
                    .toList();
        }
    }

    @Test
    void the_last_score_told_is_that_of_the_plan_though_the_search_told_of_none() {
        ConsolidationCase facts = RandomMunicipality.of(1, 20);
        List<PlanScore> told = new ArrayList<>();

        List<Option> plan = new PartwiseSearch(new Silent()).search(facts, new SearchBudget(1, 1), told::add);

        assertThat(told).hasSameSizeAs(Part.of(facts)).endsWith(new PlanEvaluator(facts).score(plan));
    }
}
