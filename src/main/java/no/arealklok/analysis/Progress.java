package no.arealklok.analysis;

import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Proof;

/** Told how far an analysis has come. */
public interface Progress extends PlanSearch.SearchListener {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(Stage stage) {}

        @Override
        public void improved(PlanScore score) {}
    };

    void begin(Stage stage);

    /** The whole plan is proven: no other is more than the gap better. */
    default void proven(PlanScore plan, Proof gap) {}

    /** Whether anyone who asked was told to stop: there was more to search. */
    default boolean wasStopped() {
        return false;
    }
}
