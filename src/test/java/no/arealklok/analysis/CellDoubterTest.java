package no.arealklok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.arealklok.consolidation.question.Option;
import no.arealklok.economy.Perspective;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.CellReference;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A small school moves to a large one; one cell of what it leaves makes no sense. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CellDoubterTest {
    private static Analysis analysis(String building, String cell, String found, String likely) {
        CaseText text = new CaseText()
                .norm("moving.adaptation", 0)
                .norm("moving.cost-per-person", 100_000)
                .buildings("A | 0 | 0 | 1000 | " + building + "\nB | 1 | 0 | 4000 | operating-cost=3000000")
                .units("""
                        S | school | A | 100 | 80
                        T | school | B | 300 | 100
                        """);
        Finding finding = Finding.of(
                FindingCode.VALUE_IMPLAUSIBLE, new CellReference("test", "test", cell), found, "0", "0", likely);
        return new CaseRun(text.municipality(), List.of(finding), text.norms()).analyse((facts, budget, listener) -> {
            List<Option> choices = facts.firstOptions();
            List<Option> open = facts.occupants().get(0).options();
            choices.set(0, open.get(Math.min(1, open.size() - 1)));
            return choices;
        });
    }

    @Test
    void a_cell_that_turns_the_conclusion_says_so_and_how_far_off_it_would_have_to_be() {
        // Running A costs a million a year: moving 80 pupils, 8 million once, is worth it. At 50 000 it is not.
        CellDoubt doubt = analysis("operating-cost=1000000", "operating-cost/A", "1000000", "50000")
                .cellDoubts()
                .get(0);

        assertThat(doubt.subject()).isEqualTo("A");
        assertThat(doubt.found()).isEqualTo(1_000_000);
        assertThat(doubt.flips()).isTrue();
        assertThat(doubt.turned()).hasSize(1);
        assertThat(doubt.gain(Perspective.MUNICIPALITY)).isNegative();
        assertThat(doubt.breakEven().orElseThrow()).isBetween(50_000.0, 1_000_000.0);
        double zero = doubt.breakEven().orElseThrow();
        CellDoubt there = analysis("operating-cost=1000000", "operating-cost/A", "1000000", Double.toString(zero))
                .cellDoubts()
                .get(0);
        assertThat(there.gain(Perspective.MUNICIPALITY)).isBetween(-100L, 100L);
    }

    @Test
    void a_cell_that_moves_the_gain_and_turns_nothing_is_harmless() {
        CellDoubt doubt = analysis("operating-cost=2000000", "operating-cost/A", "2000000", "1900000")
                .cellDoubts()
                .get(0);

        assertThat(doubt.matters()).isFalse();
        assertThat(doubt.gain(Perspective.MUNICIPALITY)).isPositive();
    }

    @Test
    void a_cell_that_no_building_has_is_not_judged() {
        assertThat(analysis("operating-cost=1000000", "rent/A", "1", "2").cellDoubts())
                .isEmpty();
    }
}
