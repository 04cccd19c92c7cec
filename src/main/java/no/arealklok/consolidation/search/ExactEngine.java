package no.arealklok.consolidation.search;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import no.arealklok.consolidation.question.Option;

/** Solves a subproblem to the end, or says how far from the end it is: the port that an exact solver plugs into. */
public interface ExactEngine {
    /**
     * @param work how long to try, in the engine's own counted units, so that the same work gives the same answer
     * @param stopped asked now and then whether to end early
     * @return empty when the engine proved that no choice obeys all rules
     */
    Optional<Answer> solve(Subproblem subproblem, double work, BooleanSupplier stopped);

    /**
     * What was found, and what is proven.
     *
     * @param choices the option of each occupant; never worse than the subproblem's plan
     * @param shortageGap no choice of the free units leaves more than so many place-years fewer short
     * @param costGap no choice that leaves as few short is more than so many NOK cheaper
     * @param isSettled whether the engine came to its end: what gap is left then is what its model rounds, and more
     *     work would not close it
     * @param work done, in the engine's units
     */
    record Answer(List<Option> choices, long shortageGap, long costGap, boolean isSettled, double work) {
        public Answer {
            choices = List.copyOf(choices);
        }
    }
}
