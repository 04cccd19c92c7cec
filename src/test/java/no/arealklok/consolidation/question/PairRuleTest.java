package no.arealklok.consolidation.question;

import static no.arealklok.consolidation.Cases.choices;
import static org.assertj.core.api.Assertions.assertThat;

import no.arealklok.directive.Directive.Kind;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S in A, T in B and its annex D; C is free. A dash is a unit that stays. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PairRuleTest {
    @SuppressWarnings("ArgumentSelectionDefectChecker") // The turned rule has them in the other order.
    private static boolean broken(Kind kind, String one, String other) {
        ConsolidationCase facts = new CaseText(new Horizon(2026, 2035))
                .extensions("C | school | 500 | 1000\nD | school | 500 | 1000")
                .buildings("A | 0 | 0 | 1000\nB | 1 | 0 | 1000\nC | 0 | 1 | 1000\nD | 1 | 1 | 1000")
                .units("S | school | A | 200 | 40\nT | school | B+D | 200 | 60")
                .directive(kind, "S", "T")
                .build();
        PairRule rule = facts.pairRules().get(0);
        Option first = one.equals("-")
                ? facts.stayOptions().get(0)
                : choices(facts, "S " + one).get(0);
        Option second = other.equals("-")
                ? facts.stayOptions().get(1)
                : choices(facts, "T " + other).get(1);
        boolean broken = rule.isBroken(first, second);
        PairRule turned = new PairRule(rule.other(), rule.one(), rule.together());
        assertThat(turned.isBroken(second, first)).isEqualTo(broken);
        return broken;
    }

    @ParameterizedTest
    @CsvSource({"-, -, true", "B 2028, -, false", "-, A 2030, false", "C 2028, C 2031, false", "C 2028, -, true"})
    void those_kept_together_have_the_same_host_in_the_end(String one, String other, boolean broken) {
        assertThat(broken(Kind.KEEP_TOGETHER, one, other)).isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({
        "-, -, false",
        "B 2028, -, true",
        "C 2028, C 2031, true",
        "C 2028, -, false",
        // S comes to B before, when and after T leaves it
        "B 2028, C 2030, true",
        "B 2030, C 2030, false",
        "B 2031, C 2030, false",
        // the annex is T's too
        "D 2028, -, true",
        "D 2028, C 2030, true",
        "D 2031, C 2030, false"
    })
    void those_kept_apart_never_meet(String one, String other, boolean broken) {
        assertThat(broken(Kind.KEEP_APART, one, other)).isEqualTo(broken);
    }
}
