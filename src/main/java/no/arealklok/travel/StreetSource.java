package no.arealklok.travel;

import no.arealklok.quantity.Bounds;

/** Where a map of roads is to be had; read only once it is known how much of it is needed. */
public interface StreetSource {
    /** What it is called, to those who gave it. */
    String name();

    StreetMap read(Bounds within);
}
