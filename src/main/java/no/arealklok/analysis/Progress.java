package no.arealklok.analysis;

import no.arealklok.consolidation.PlanSearch;

/** Told how far an analysis has come. */
public interface Progress extends PlanSearch.SearchListener {
    void begin(Stage stage);
}
