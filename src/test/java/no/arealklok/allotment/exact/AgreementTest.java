package no.arealklok.allotment.exact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import no.arealklok.allotment.RandomAllotment;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.question.Question;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The integer programme and the evaluator know the same rules, and count the same people short, on plans drawn at
 * random.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementTest {
    private static final long PLANS = 150;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @Test
    void a_plan_is_legal_in_both_or_in_neither_and_as_many_are_short() {
        long legal = LongStream.range(0, PLANS).filter(AgreementTest::agree).count();

        assertThat(legal).isBetween(PLANS / 10, PLANS * 9 / 10);
    }

    /** Whether the plan is legal, in both. */
    static boolean agree(long seed) {
        Random random = new Random(seed);
        Question question = RandomAllotment.question(random);
        AllotmentPlan plan = new Evaluator(question).evaluate(RandomAllotment.draw(question, random));
        boolean feasible = true;
        long shortage = 0;
        for (Component component : Component.of(question)) {
            ComponentModel model = new ComponentModel(component, Surroundings.asIn(plan, component), 0);
            CpModel cp = model.leastShortage();
            model.hint(effective(plan));
            CpSolver solver = new CpSolver();
            solver.getParameters().setNumWorkers(1).setFixVariablesToTheirHintedValue(true);
            boolean found;
            do {
                found = solver.solve(cp) == CpSolverStatus.OPTIMAL;
            } while (found && model.tighten(solver));
            feasible &= found;
            shortage += found ? Math.round(solver.objectiveValue()) : 0;
        }
        assertThat(feasible).as("plan %d", seed).isEqualTo(plan.score().violations() == 0);
        if (feasible) {
            assertThat(shortage).as("plan %d", seed).isEqualTo(plan.score().shortage());
        }
        return feasible;
    }

    /** The programme closes a facility by a variable also where that follows from where groups go. */
    private static Decisions effective(AllotmentPlan plan) {
        List<Integer> closes = plan.question().facilities().stream()
                .map(facility -> facility.isInUse()
                        ? Integer.valueOf(plan.uses().get(facility.index()).closes())
                        : Integer.valueOf(plan.question().years()))
                .toList();
        return new Decisions(
                plan.decisions().ready(),
                closes,
                plan.decisions().moves(),
                plan.decisions().pavilions());
    }
}
