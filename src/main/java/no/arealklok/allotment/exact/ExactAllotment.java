package no.arealklok.allotment.exact;

import com.google.ortools.Loader;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentEngine;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Decisions;
import no.arealklok.allotment.plan.Evaluator;
import no.arealklok.allotment.question.Question;

/** OR-Tools' CP-SAT on one component after the other, one thread, ended by its own deterministic clock. */
public final class ExactAllotment implements AllotmentEngine {
    private ExactAllotment() {}

    /** Empty where the native library cannot be loaded. */
    public static Optional<AllotmentEngine> load() {
        try {
            Loader.loadNativeLibraries();
            return Optional.of(new ExactAllotment());
        } catch (LinkageError | RuntimeException e) {
            // Whatever the reason, another processor, a folder that may not execute: the search goes on without.
            return Optional.empty();
        }
    }

    @Override
    public AllotmentAnswer solve(Question question, Decisions start, double work) {
        return solve(question, start, component -> true, work);
    }

    @Override
    public AllotmentPlan improve(Question question, Decisions start, Set<Integer> where, double work) {
        return solve(question, start, component -> !Collections.disjoint(component.facilities(), where), work)
                .plan();
    }

    /** @param asked components that are solved; the others stay as begun, and are in no bound */
    private static AllotmentAnswer solve(Question question, Decisions start, Predicate<Component> asked, double work) {
        Evaluator evaluator = new Evaluator(question);
        AllotmentPlan best = begun(evaluator, question, start, asked, work);
        long shortage = 0;
        long cost = 0;
        for (Component component : Component.of(question).stream().filter(asked).toList()) {
            ComponentSolver solver = new ComponentSolver(component, evaluator, work);
            Surroundings free = Surroundings.free(component);
            if (component.shortage(best) > 0) {
                ComponentSolver.Found fewest = solver.leastShortage(free, best);
                best = fewest.plan();
                shortage += Math.max(0, fewest.bound());
            }
            long limit = component.shortage(best);
            ComponentSolver.Found cheapest = solver.leastCost(free, best, limit);
            best = cheapest.plan();
            cost += cheapest.bound();
            if (component.sharesSites()) {
                best = solver.leastCost(Surroundings.asIn(best, component), best, limit)
                        .plan();
            }
        }
        return new AllotmentAnswer(best, shortage, cost);
    }

    /** Where a strain is tolerated or pavilions may be rented, no worse than without: that question is smaller. */
    private static AllotmentPlan begun(
            Evaluator evaluator, Question question, Decisions start, Predicate<Component> asked, double work) {
        AllotmentPlan given = evaluator.evaluate(start);
        if (question.isStrict()) {
            return given;
        }
        Decisions strict = solve(question.strict(), start.withoutPavilions(), asked, work)
                .plan()
                .decisions();
        AllotmentPlan other = evaluator.evaluate(strict);
        return other.score().compareTo(given.score()) < 0 ? other : given;
    }
}
