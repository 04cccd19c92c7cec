package no.arealklok.consolidation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.consolidation.Cases;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * A school of 100 is divided between two others, ten years, no interest: 873 000 NOK a building and year, 5 000 a pupil
 * who moves. C can get 50 places for 4 million, which add 50 × 11.4 × 873 = 497 610 a year.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposerTest {
    private static final String HALVES = "S B:1+C:1 2030";

    private static ConsolidationCase schools(int inC) {
        return new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .extensions("C | school | 50 | 4000000")
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 0 | 1 | 1000")
                .units("S | school | A | 200 | 100\nT | school | B | 200 | 100\nU | school | C | 100 | " + inC)
                .build();
    }

    private static List<Proposal> proposals(int inC, String... moves) {
        return new Proposer().propose(Cases.plan(schools(inC), moves));
    }

    private static List<String> forced(Proposal proposal) {
        return proposal.forced().stream()
                .map(site -> site.site().building().id())
                .toList();
    }

    @Test
    void a_closing_and_what_it_makes_another_host_build_are_one_proposal_with_one_sum() {
        List<Proposal> proposals = proposals(80, HALVES);

        assertThat(proposals).hasSize(1);
        Proposal proposal = proposals.get(0);
        assertThat(forced(proposal)).containsExactly("C");
        assertThat(proposal.built()).extracting(built -> built.investment()).containsExactly(4_000_000L);
        // A five years less, the moves, and C from 2030 on with 34 of 40 years left
        assertThat(proposal.effect())
                .isEqualTo(new PlanScore(0, 0, -5 * 873_000 + 500_000 + 4_000_000 + 6 * 497_610 - 3_400_000));
    }

    @Test
    void what_the_other_host_builds_anyway_is_a_proposal_of_its_own() {
        List<Proposal> proposals = proposals(110, HALVES);

        assertThat(proposals).extracting(Proposal::isMerger).containsExactlyInAnyOrder(true, false);
        assertThat(proposals).allMatch(proposal -> proposal.forced().isEmpty());
    }

    @Test
    void the_shares_of_two_closings_that_each_force_it_have_it_both() {
        ConsolidationCase facts = new CaseText(new Horizon(2026, 2035))
                .norm("economy.discount-rate", 0)
                .extensions("C | school | 50 | 4000000")
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 0 | 1 | 1000\nD | 1 | 1 | 1000\nE | 2 | 1 | 1000")
                .units("""
                        S | school | A | 200 | 60
                        T | school | B | 200 | 100
                        U | school | C | 100 | 60
                        V | school | D | 200 | 60
                        W | school | E | 200 | 100
                        """)
                .build();

        List<Proposal> proposals = new Proposer().propose(Cases.plan(facts, "S B:1+C:1 2030", "V E:1+C:1 2030"));

        assertThat(proposals).hasSize(2).allMatch(proposal -> forced(proposal).equals(List.of("C")));
    }
}
