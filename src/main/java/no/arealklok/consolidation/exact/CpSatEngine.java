package no.arealklok.consolidation.exact;

import com.google.ortools.Loader;
import com.google.ortools.init.OrToolsVersion;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.Subproblem;
import no.arealklok.consolidation.search.Watch;

/** OR-Tools' CP-SAT, one thread, ended by its own deterministic clock. */
public final class CpSatEngine implements ExactEngine {
    private CpSatEngine() {}

    /** Empty where the native library cannot be loaded, or does not solve. */
    public static Optional<ExactEngine> load() {
        try {
            Loader.loadNativeLibraries();
            return solvesSomethingSmall() ? Optional.of(new CpSatEngine()) : Optional.empty();
        } catch (LinkageError | RuntimeException e) {
            // Whatever the reason, another processor, a folder that may not execute: the search goes on without.
            return Optional.empty();
        }
    }

    /** That a library was loaded shows first when it is called. */
    private static boolean solvesSomethingSmall() {
        CpModel model = new CpModel();
        IntVar number = model.newIntVar(0, 3, "number");
        model.maximize(number);
        CpSolver solver = new CpSolver();
        solver.getParameters().setCatchSigintSignal(false).setNumWorkers(1);
        return solver.solve(model) == CpSolverStatus.OPTIMAL && solver.value(number) == 3;
    }

    /** Its name and version, once it has been loaded. */
    public static String name() {
        return "OR-Tools CP-SAT " + OrToolsVersion.getVersionString();
    }

    @Override
    public Optional<Answer> solve(Subproblem subproblem, double work, BooleanSupplier stopped) {
        List<Option> best = subproblem.plan();
        PlanScore score = subproblem.score(best);
        long leastShortage = 0;
        double spent = 0;
        if (score.shortage() > 0 || score.violations() > 0) {
            ExactModel model = new ExactModel(subproblem, true).leastShortage();
            Run run = new Run(model, subproblem, best, work / 2, stopped);
            if (!run.feasible()) {
                return Optional.empty();
            }
            best = run.best();
            score = subproblem.score(best);
            leastShortage = Math.max(0, run.bound());
            spent = run.work();
            if (score.violations() > 0) {
                // Nothing legal found in time: what it costs proves nothing.
                return Optional.of(new Answer(best, score.shortage(), Math.max(0, score.cost()), false, spent));
            }
        }
        ExactModel model = new ExactModel(subproblem, score.shortage() > 0).leastCost(score.shortage());
        Run run = new Run(model, subproblem, best, work - spent, stopped);
        if (!run.feasible()) {
            return Optional.empty();
        }
        score = subproblem.score(run.best());
        return Optional.of(new Answer(
                run.best(),
                Math.max(0, score.shortage() - leastShortage),
                Math.max(0, score.cost() - run.bound()),
                run.isSettled(),
                spent + run.work()));
    }

    /** One call of the solver. */
    private static final class Run {
        private final CpSolver solver = new CpSolver();
        private final CpSolverStatus status;
        private final List<Option> best;

        Run(ExactModel model, Subproblem subproblem, List<Option> start, double work, BooleanSupplier stopped) {
            model.from(start);
            solver.getParameters()
                    // Ctrl-C is the program's to handle.
                    .setCatchSigintSignal(false)
                    .setNumWorkers(1)
                    .setMaxDeterministicTime(work)
                    // The fuller relaxation proves more, and costs time that a region does not need.
                    .setLinearizationLevel(subproblem.isWhole() ? 2 : 1);
            status = Watch.over(() -> solver.solve(model.cp()), stopped, solver::stopSearch);
            best = found() ? better(subproblem, start, model.choices(solver)) : start;
        }

        private static List<Option> better(Subproblem subproblem, List<Option> one, List<Option> other) {
            return subproblem.score(other).compareTo(subproblem.score(one)) < 0 ? other : one;
        }

        private boolean found() {
            return status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        }

        boolean feasible() {
            return status != CpSolverStatus.INFEASIBLE && status != CpSolverStatus.MODEL_INVALID;
        }

        boolean isSettled() {
            return status == CpSolverStatus.OPTIMAL;
        }

        List<Option> best() {
            return best;
        }

        /** The objective is whole, so that the bound is rounded up. */
        long bound() {
            return (long) Math.ceil(solver.bestObjectiveBound() - 1e-6);
        }

        double work() {
            return solver.response().getDeterministicTime();
        }
    }
}
