package no.arealklok.analysis;

import no.arealklok.consolidation.PlanScore;

/** Told how far an analysis has come. */
public interface Progress {
    void begin(Stage stage);

    /** A better plan was found. */
    void improved(PlanScore score);
}
