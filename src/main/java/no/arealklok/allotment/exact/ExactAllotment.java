package no.arealklok.allotment.exact;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.PartialVariableAssignment;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.plan.FacilityUse;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Question;

/** OR-Tools' CP-SAT on one component after the other, one thread, ended by its own deterministic clock. */
public final class ExactAllotment {
    /** Of the work on a component, the part that goes to the fewest short. */
    private static final double FOR_SHORTAGE = 0.25;

    private ExactAllotment() {}

    /**
     * @param plan no worse than what it began from
     * @param shortage no plan has fewer place-years short
     * @param cost no plan with as few short as this one costs less, in whole NOK
     */
    public record Answer(AllotmentPlan plan, long shortage, long cost) {}

    /** Empty where the native library cannot be loaded. */
    public static Optional<ExactAllotment> load() {
        try {
            Loader.loadNativeLibraries();
            return Optional.of(new ExactAllotment());
        } catch (LinkageError | RuntimeException e) {
            // Whatever the reason, another processor, a folder that may not execute: the search goes on without.
            return Optional.empty();
        }
    }

    /** @param work for each component, in the engine's own units */
    public Answer solve(Question question, Decisions start, double work) {
        Evaluator evaluator = new Evaluator(question);
        AllotmentPlan best = evaluator.evaluate(start);
        long shortage = 0;
        long cost = 0;
        for (Component component : Component.of(question)) {
            Run fewest = new Run(component, evaluator, best, ComponentModel::leastShortage, work * FOR_SHORTAGE);
            long limit = component.shortage(fewest.best);
            Run cheapest = new Run(component, evaluator, fewest.best, model -> model.leastCost(limit), work);
            best = cheapest.best;
            shortage += Math.max(0, fewest.bound);
            cost += cheapest.bound;
        }
        return new Answer(best, shortage, cost);
    }

    /** One call of the solver. */
    private static final class Run {
        private final AllotmentPlan best;
        private final long bound;

        Run(
                Component component,
                Evaluator evaluator,
                AllotmentPlan start,
                Function<ComponentModel, CpModel> goal,
                double work) {
            ComponentModel model = new ComponentModel(component, closedElsewhere(component, start));
            CpModel cp = goal.apply(model);
            model.hint(start.decisions());
            complete(cp, work);
            CpSolver solver = solver(work);
            CpSolverStatus status = solver.solve(cp);
            boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
            AllotmentPlan plan = found ? evaluator.evaluate(model.read(solver, start.decisions())) : start;
            best = plan.score().compareTo(start.score()) < 0 ? plan : start;
            // The objective is whole, so that the bound is rounded up.
            bound = (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
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

        /** A hint of the decisions alone is seldom completed in time: all that follows from them is hinted too. */
        private static void complete(CpModel cp, double work) {
            CpSolver fixed = solver(work);
            fixed.getParameters().setFixVariablesToTheirHintedValue(true);
            CpSolverStatus status = fixed.solve(cp);
            if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
                PartialVariableAssignment.Builder hint = PartialVariableAssignment.newBuilder();
                for (int i = 0; i < fixed.response().getSolutionCount(); i++) {
                    hint.addVars(i).addValues(fixed.response().getSolution(i));
                }
                cp.getBuilder().setSolutionHint(hint);
            }
        }

        private static int[] closedElsewhere(Component component, AllotmentPlan plan) {
            int[] closed = new int[plan.question().years() + 1];
            for (Facility facility : plan.question().facilities()) {
                FacilityUse use = plan.uses().get(facility.index());
                if (facility.isInUse() && !component.facilities().contains(facility.index())) {
                    closed[use.closes()]++;
                }
            }
            return closed;
        }
    }
}
