package no.arealklok.allotment.plan;

import no.arealklok.allotment.question.Question;

/** Answers the question, with a proof of how good the answer is. */
@FunctionalInterface
public interface AllotmentEngine {
    /** @param work for each part of the question that can be answered by itself, in the engine's own units */
    AllotmentAnswer solve(Question question, Decisions start, double work);
}
