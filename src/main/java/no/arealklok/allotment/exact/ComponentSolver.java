package no.arealklok.allotment.exact;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.PartialVariableAssignment;
import java.util.List;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.question.Question;

/** Solves one component: a call of the engine, and another as long as its answer runs into bottlenecks unseen. */
final class ComponentSolver {
    /** A call takes at least its part of the work, so that there is an end. */
    private static final int MOST_CALLS = 100;

    /** Parts of the work that a call gets while bottlenecks are still found. */
    private static final int PARTS = 6;

    /** How near the best a call must come meanwhile. */
    private static final double COARSE = 0.0005;

    /** Of staff in one facility and year; where there are more, they are near enough a slope. */
    private static final int MOST_STEPS = 16;

    private final Component component;
    private final Evaluator evaluator;
    private final double work;

    ComponentSolver(Component component, Evaluator evaluator, double work) {
        this.component = component;
        this.evaluator = evaluator;
        this.work = work;
    }

    /**
     * @param plan no worse than what was begun from
     * @param bound no plan is better, in what was asked for
     */
    record Found(AllotmentPlan plan, long bound) {}

    Found leastShortage(Surroundings around, AllotmentPlan start) {
        ComponentModel model = new ComponentModel(component, around, 0);
        model.buildAtOnce();
        return solve(model, model.leastShortage(), builtAtOnce(start.decisions()), start);
    }

    /**
     * First with a slope in place of the steps of staff: far from the cost, but soon near the best plan.
     *
     * @param limit place-years short, at most
     */
    Found leastCost(Surroundings around, AllotmentPlan start, long limit) {
        AllotmentPlan rough =
                component.hasStaff() ? leastCost(around, start, limit, 0).plan() : start;
        return leastCost(around, rough, limit, MOST_STEPS);
    }

    private Found leastCost(Surroundings around, AllotmentPlan start, long limit, int steps) {
        ComponentModel model = new ComponentModel(component, around, steps);
        return solve(model, model.leastCost(limit), start.decisions(), start);
    }

    private Decisions builtAtOnce(Decisions decisions) {
        Question question = component.question();
        List<List<Integer>> ready = question.facilities().stream()
                .map(facility -> component.facilities().contains(facility.index())
                        ? facility.levels().stream()
                                .map(level -> level.first() <= question.limits().lastBuilt()
                                        ? level.first()
                                        : question.years())
                                .toList()
                        : decisions.ready().get(facility.index()))
                .toList();
        return new Decisions(ready, decisions.closes(), decisions.moves(), decisions.pavilions());
    }

    private Found solve(ComponentModel model, CpModel cp, Decisions hint, AllotmentPlan start) {
        model.hint(hint);
        complete(cp);
        AllotmentPlan best = start;
        long bound = Long.MIN_VALUE;
        double left = work;
        boolean coarse = model.hasBottlenecks();
        while (left > 0) {
            CpSolver solver = solver(coarse ? Math.min(left, work / PARTS) : left);
            solver.getParameters().setRelativeGapLimit(coarse ? COARSE : 0);
            boolean found = isFound(solver.solve(cp));
            left -= Math.max(work / MOST_CALLS, solver.response().getDeterministicTime());
            // The objective is whole, so that the bound is rounded up.
            bound = Math.max(bound, (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
            if (found) {
                AllotmentPlan plan = evaluator.evaluate(model.read(solver, start.decisions()));
                best = plan.score().compareTo(best.score()) < 0 ? plan : best;
                hint(cp, solver);
            }
            if (!found || !model.tighten(solver)) {
                if (!coarse || found && solver.objectiveValue() - solver.bestObjectiveBound() < 1) {
                    break;
                }
                coarse = false;
            }
        }
        return new Found(best, bound);
    }

    private static CpSolver solver(double work) {
        CpSolver solver = new CpSolver();
        solver.getParameters()
                // Ctrl-C is the program's to handle.
                .setCatchSigintSignal(false)
                .setNumWorkers(1)
                .setMaxDeterministicTime(work)
                .setLinearizationLevel(2);
        return solver;
    }

    private static boolean isFound(CpSolverStatus status) {
        return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    }

    /** A hint of the decisions alone is seldom completed in time: all that follows from them is hinted too. */
    private void complete(CpModel cp) {
        CpSolver fixed = solver(work);
        fixed.getParameters().setFixVariablesToTheirHintedValue(true);
        if (isFound(fixed.solve(cp))) {
            hint(cp, fixed);
        }
    }

    private static void hint(CpModel cp, CpSolver solver) {
        PartialVariableAssignment.Builder hint = PartialVariableAssignment.newBuilder();
        for (int i = 0; i < solver.response().getSolutionCount(); i++) {
            hint.addVars(i).addValues(solver.response().getSolution(i));
        }
        cp.getBuilder().setSolutionHint(hint);
    }
}
