package no.arealklok.consolidation.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Pace;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.consolidation.question.YearlyLimit.Counted;
import no.arealklok.consolidation.search.PartwiseSearch;
import no.arealklok.consolidation.solver.OptaPlannerSearch;
import no.arealklok.directive.Directive;
import no.arealklok.fixture.CaseRun;
import no.arealklok.fixture.CaseText;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CeilingsTest {
    private static final YearlyLimit TWO_UNITS = new YearlyLimit(Counted.MOVES, OptionalInt.empty(), 2);
    private static final YearlyLimit THREE_PROJECTS = new YearlyLimit(Counted.PROJECTS, OptionalInt.empty(), 3);

    /** Three small schools that may all go to D in the same year, and save most by going soon. */
    private static CaseText four() {
        return new CaseText()
                .buildings("A | 0 | 0 | 4000\nB | 0.2 | 0 | 4000\nC | 0 | 0.2 | 4000\nD | 0.2 | 0.2 | 2000")
                .norm("travel.limit.school", 4000)
                .units("""
                        S | school | A | 100 | 40
                        T | school | B | 100 | 40
                        U | school | C | 100 | 40
                        V | school | D | 400 | 80
                        """);
    }

    private static long mostMoves(CaseText text) {
        Pace pace = Pace.of(new CaseRun(text)
                .analyse(new PartwiseSearch(new OptaPlannerSearch(Optional.empty())))
                .plan());
        return IntStream.range(0, text.build().horizon().length())
                .mapToLong(t -> pace.in(t, Counted.MOVES))
                .max()
                .orElseThrow();
    }

    @Test
    void what_can_be_carried_is_a_ceiling_only_where_the_norm_says_so() {
        assertThat(four().build().limits()).isEmpty();
        assertThat(four().norm("pace.keeps", 1).build().limits()).containsExactly(TWO_UNITS, THREE_PROJECTS);
    }

    @Test
    void a_directive_on_the_same_goes_before_it() {
        CaseText directed = four().norm("pace.keeps", 1).ceiling(Directive.Kind.MOST_MOVES, OptionalInt.empty(), 7);

        assertThat(directed.build().limits())
                .containsExactly(new YearlyLimit(Counted.MOVES, OptionalInt.empty(), 7), THREE_PROJECTS);
    }

    @Test
    void the_plan_keeps_it() {
        assertThat(mostMoves(four())).isEqualTo(3);
        assertThat(mostMoves(four().norm("pace.keeps", 1))).isEqualTo(2);
        assertThat(mostMoves(four().norm("pace.keeps", 1).norm("allotment.closings-a-year", 1)))
                .isEqualTo(1);
    }
}
