package no.arealklok.consolidation;

import java.util.List;

/** Finds a good plan: the port that a solver plugs into. */
public interface PlanSearch {
    /**
     * @return an option of each occupant, in their order; never worse than staying where no directive forbids that
     */
    List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener);

    /** Told of each better plan while the search goes on. */
    @FunctionalInterface
    interface SearchListener {
        void improved(PlanScore score);
    }
}
