package no.arealklok.allotment.plan;

import java.util.Set;
import no.arealklok.allotment.question.Question;

/** Answers the question, with a proof of how good the answer is. */
@FunctionalInterface
public interface AllotmentEngine {
    /** @param work for each part of the question that can be answered by itself, in the engine's own units */
    AllotmentAnswer solve(Question question, Decisions start, double work);

    /**
     * A plan no worse than what is begun from, looked for where it has to do with some facilities.
     *
     * @param where indexes of the facilities
     */
    default AllotmentPlan improve(Question question, Decisions start, Set<Integer> where, double work) {
        return solve(question, start, work).plan();
    }
}
