package no.arealklok.consolidation.search;

import java.util.List;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;

/** Finds a good plan: the port that a solver plugs into. */
public interface PlanSearch {
    /**
     * @return an option of each occupant, in their order; never worse than staying where no directive forbids that
     */
    List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener);

    /** Watches a search, and may end it early; called by several threads. */
    @FunctionalInterface
    interface SearchListener {
        /** A better plan was found. */
        void improved(PlanScore score);

        /**
         * How far the proof of a plan has come.
         *
         * @param sum how much better the proven parts could be at most; of the others nothing is known yet
         */
        default void proving(int provenParts, int parts, Proof sum) {}

        /** Whether to end with the best plan so far. A search that is never stopped gives the same plan each time. */
        default boolean isStopped() {
            return false;
        }
    }
}
