package no.arealklok.input.osm;

import no.arealklok.travel.Passage;

/** Something in the way (sperring). */
record Barrier(boolean stopsWalkers, boolean stopsCars) {
    boolean stopsAny() {
        return stopsWalkers || stopsCars;
    }

    Passage onFoot() {
        return stopsWalkers ? Passage.NONE : Passage.BOTH;
    }

    Passage byCar() {
        return stopsCars ? Passage.NONE : Passage.BOTH;
    }
}
