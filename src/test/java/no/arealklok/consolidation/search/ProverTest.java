package no.arealklok.consolidation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.bound.LagrangianBound;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProverTest {
    private record Step(int provenParts, int parts, Proof sum) {}

    /** What it is told, in the order told. */
    private record Steps(List<Step> told) implements PlanSearch.SearchListener {
        @Override
        public void improved(PlanScore score) {}

        @Override
        public void proving(int provenParts, int parts, Proof sum) {
            told.add(new Step(provenParts, parts, sum));
        }
    }

    @Test
    void each_part_is_told_as_it_is_proven_and_the_last_sum_is_the_proof() {
        ConsolidationCase facts = new CaseText().buildings("""
                        A | 0  | 0 | 3000
                        B | 1  | 0 | 3000
                        C | 90 | 0 | 3000
                        D | 91 | 0 | 3000
                        """).units("""
                        S | school | A | 200 | 90
                        T | school | B | 200 | 90
                        U | school | C | 200 | 90
                        V | school | D | 200 | 90
                        """).build();
        Steps steps = new Steps(new ArrayList<>());

        Prover.Proven proven = new Prover(Optional.empty(), Optional.of(LagrangianBound::of))
                .prove(facts, facts.firstOptions(), new SearchBudget(1, 1), steps);

        assertThat(steps.told()).extracting(Step::provenParts).containsExactly(0, 1, 2);
        assertThat(steps.told()).extracting(Step::parts).containsOnly(2);
        assertThat(steps.told().get(0).sum()).isEqualTo(Proof.BEST);
        assertThat(steps.told().get(2).sum().isBest()).isFalse();
        assertThat(proven.proof()).contains(steps.told().get(2).sum());
    }
}
