package no.arealklok.travel;

/** Shortest ways from one place to all places of a map. */
interface Rows {
    /** @return to each place, in millimetres; infinite where no way leads */
    double[] from(int place);
}
