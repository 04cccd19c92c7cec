package no.arealklok.consolidation.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.search.Subproblem;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.fixture.RandomMunicipality;
import org.junit.jupiter.api.Test;

/** The exact engine on municipalities of sixteen units. */
class CpSatEngineIT {
    private final ExactEngine engine = CpSatEngine.load().orElseThrow();

    @Test
    void the_same_work_gives_the_same_answer() {
        ConsolidationCase facts = RandomMunicipality.large(1, 16);
        Subproblem whole = Subproblem.whole(facts, facts.firstOptions());

        assertThat(engine.solve(whole, 0.3, () -> false)).isEqualTo(engine.solve(whole, 0.3, () -> false));
    }

    @Test
    void a_search_with_polish_and_proof_is_reproducible_and_no_worse() {
        ConsolidationCase facts = RandomMunicipality.large(1, 16);
        SearchBudget budget = new SearchBudget(1, 5);

        Prover.Proven once = proven(facts, budget, Optional.of(engine));

        assertThat(proven(facts, budget, Optional.of(engine))).isEqualTo(once);
        assertThat(CpSatEngineTest.score(facts, once.choices()))
                .isLessThanOrEqualTo(CpSatEngineTest.score(
                        facts, proven(facts, budget, Optional.empty()).choices()));
        assertThat(once.proof()).isPresent();
    }

    private static Prover.Proven proven(ConsolidationCase facts, SearchBudget budget, Optional<ExactEngine> engine) {
        PlanSearch search = new PartwiseSearch(new OptaPlannerSearch(engine));
        return new Prover(engine).prove(facts, search.search(facts, budget, score -> {}), budget, score -> {});
    }
}
