package no.arealklok.consolidation.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.answer.Proposer;
import no.arealklok.consolidation.bound.LagrangianBound;
import no.arealklok.consolidation.exact.CpSatEngine;
import no.arealklok.consolidation.exact.ExactSearch;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.Prover.Proven;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Ask outgrows A, whose places are enough for Bjerk; C stands empty and can be converted for 300 pupils. Bjerk's
 * building is the dearest to run, but B has no room for anyone else.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChainTest {
    private static final SearchBudget BUDGET = new SearchBudget(1, 20);

    private static ConsolidationCase schools() {
        return new CaseText()
                .extensions("C | school | 300 | 1000000")
                .buildings("""
                A | 0 | 0 | 1500
                B | 1 | 0 | 9000
                C | 0 | 1 | 2500
                """)
                .units("""
                Ask   | school | A | 200 | 190>280
                Bjerk | school | B | 130 | 110
                """)
                .build();
    }

    private static Plan plan(PlanSearch search) {
        ConsolidationCase facts = schools();
        return new PlanEvaluator(facts).evaluate(search.search(facts, BUDGET, score -> {}));
    }

    private static List<String> moves(Plan plan) {
        return plan.measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .map(move -> move.unit() + " " + move.host() + " " + move.year())
                .toList();
    }

    /** C can be ready in 2029: Ask moves then, Bjerk moves into A as Ask leaves it, and B is left. */
    @Test
    void a_school_takes_over_the_building_of_one_that_moves_on() {
        Plan plan = plan(new OptaPlannerSearch());

        assertThat(moves(plan)).containsExactly("Ask C 2029", "Bjerk A 2029");
        assertThat(plan.measures().stream()
                        .filter(Measure.Close.class::isInstance)
                        .map(measure -> ((Measure.Close) measure).site().toString()))
                .containsExactly("B");
        assertThat(plan.score().violations()).isZero();
        assertThat(plan.score().shortage()).isZero();
    }

    @Test
    void the_exact_engine_agrees_and_the_bound_holds() {
        Plan searched = plan(new OptaPlannerSearch());
        ConsolidationCase facts = searched.facts();
        CpSatEngine engine = (CpSatEngine) CpSatEngine.load().orElseThrow();

        assertThat(plan(new ExactSearch(engine)).score()).isEqualTo(searched.score());
        Proven proven = new Prover(Optional.of(engine)).prove(facts, searched.choices(), BUDGET, score -> {});
        assertThat(proven.proof().orElseThrow().shortageGap()).isZero();
        assertThat(LagrangianBound.of(facts, searched.choices(), 300, () -> false))
                .isLessThanOrEqualTo(searched.score().cost())
                .isGreaterThan(searched.score().cost() * 9 / 10);
    }

    /** Were Ask to stay, Bjerk could not have come: Bjerk stays too. */
    @Test
    void who_takes_over_a_place_is_counted_with_the_one_that_leaves_it() {
        Plan plan = plan(new OptaPlannerSearch());

        List<Proposal> proposals = new Proposer().propose(plan);

        assertThat(proposals)
                .extracting(proposal -> proposal.host().site().toString())
                .containsExactlyInAnyOrder("A", "C");
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        Plan nobodyMoves = evaluator.zeroAlternative();
        assertThat(proposals)
                .filteredOn(proposal -> proposal.host().site().toString().equals("C"))
                .singleElement()
                .extracting(Proposal::effect)
                .isEqualTo(plan.score().minus(nobodyMoves.score()));
    }
}
