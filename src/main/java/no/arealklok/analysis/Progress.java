package no.arealklok.analysis;

import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.PlanSearch;
import no.arealklok.consolidation.Proof;

/** Told how far an analysis has come. */
public interface Progress extends PlanSearch.SearchListener {
    void begin(Stage stage);

    /** The whole plan is proven: no other is more than the gap better. */
    default void proven(PlanScore plan, Proof gap) {}
}
