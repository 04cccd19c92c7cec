package no.arealklok.allotment.exact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.arealklok.allotment.AllotmentRun;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Decisions.Move;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Limits;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.fixture.CaseText;
import no.arealklok.quantity.Horizon;
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
    private static final Horizon YEARS = new Horizon(2026, 2034);
    private static final int PLANS = 150;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    /** Three buildings with up to two services, some of which may not be left. */
    private static Question question(Random random) {
        StringBuilder buildings = new StringBuilder();
        StringBuilder units = new StringBuilder();
        StringBuilder extensions = new StringBuilder();
        List<String> services = List.of("school", "kindergarten", "care-home", "supported-housing");
        for (String building : List.of("A", "B", "C")) {
            buildings.append("%s | %d | %d | 1000%s\n"
                    .formatted(
                            building, random.nextInt(3), random.nextInt(3), random.nextInt(4) == 0 ? " | keep" : ""));
            for (String service : services.subList(0, 1 + random.nextInt(services.size()))) {
                if (random.nextInt(3) > 0) {
                    int size = service.equals("supported-housing") ? 3 + random.nextInt(4) : 30 + random.nextInt(60);
                    units.append("%s-%s | %s | %s | %d | %d>%d\n"
                            .formatted(
                                    building,
                                    service,
                                    service,
                                    building,
                                    size,
                                    size - random.nextInt(3),
                                    Math.max(2, size + random.nextInt(21) - 10)));
                    if (random.nextBoolean()) {
                        extensions.append("%s | %s | 10 | 4000000\n%s | %s | 20 | 7000000\n"
                                .formatted(building, service, building, service));
                    }
                }
            }
        }
        CaseText text = new CaseText(YEARS)
                .norm("allotment.closings-a-year", 1 + random.nextInt(2))
                .norm("allotment.boundaries", 1 + random.nextInt(2))
                .norm("allotment.parts.school", 3)
                .extensions(extensions.toString())
                .buildings(buildings.toString())
                .units(units.toString());
        return AllotmentRun.of(text, YEARS).question();
    }

    /** Within the years that either allows; the programme has no words for others. */
    private static Decisions draw(Question question, Random random) {
        int never = question.years();
        Limits limits = question.limits();
        List<List<Integer>> ready = new ArrayList<>();
        List<Integer> closes = new ArrayList<>();
        for (Facility facility : question.facilities()) {
            List<Integer> years = new ArrayList<>(facility.levels().stream()
                    .map(level -> random.nextInt(3) == 0
                            ? limits.firstBuilt() + random.nextInt(limits.lastBuilt() - limits.firstBuilt() + 1)
                            : never)
                    .toList());
            Collections.sort(years);
            ready.add(years);
            boolean byYear = question.findPool(facility)
                    .filter(pool -> pool.rule().isByYear())
                    .isPresent();
            boolean mayClose = facility.mayClose()
                    && question.sites().get(facility.site()).building().closable();
            closes.add(
                    byYear && mayClose && random.nextInt(4) == 0
                            ? limits.firstChange() + random.nextInt(never - limits.firstChange())
                            : never);
        }
        return new Decisions(
                ready,
                closes,
                question.groups().stream()
                        .map(group -> moves(question, group, random))
                        .toList());
    }

    /** To one or two facilities, some of it or all. */
    private static List<Move> moves(Question question, UserGroup group, Random random) {
        boolean byYear = question.pools().stream()
                .anyMatch(pool ->
                        pool.groups().contains(group.index()) && pool.rule().isByYear());
        List<Move> moves = new ArrayList<>();
        int left = group.parts();
        for (int place = 1; !byYear && place < group.reach().size() && left > 0; place++) {
            if (random.nextInt(3) == 0) {
                int parts = random.nextBoolean() ? left : 1 + random.nextInt(left);
                int from = question.limits().firstChange()
                        + random.nextInt(question.years() - question.limits().firstChange());
                moves.add(new Move(group.reach().get(place).facility(), from, parts));
                left -= parts;
            }
        }
        return moves;
    }

    @Test
    void a_plan_is_legal_in_both_or_in_neither_and_as_many_are_short() {
        Random random = new Random(13);
        int legal = 0;
        for (int i = 0; i < PLANS; i++) {
            Question question = question(random);
            AllotmentPlan plan = new Evaluator(question).evaluate(draw(question, random));
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
            assertThat(feasible).as("plan %d", i).isEqualTo(plan.score().violations() == 0);
            if (feasible) {
                legal++;
                assertThat(shortage).as("plan %d", i).isEqualTo(plan.score().shortage());
            }
        }
        assertThat(legal).isBetween(PLANS / 10, PLANS * 9 / 10);
    }

    /** The programme closes a facility by a variable also where that follows from where groups go. */
    private static Decisions effective(AllotmentPlan plan) {
        List<Integer> closes = plan.question().facilities().stream()
                .map(facility -> facility.isInUse()
                        ? Integer.valueOf(plan.uses().get(facility.index()).closes())
                        : Integer.valueOf(plan.question().years()))
                .toList();
        return new Decisions(plan.decisions().ready(), closes, plan.decisions().moves());
    }
}
