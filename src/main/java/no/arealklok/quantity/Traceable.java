package no.arealklok.quantity;

/** A number, or one number a year, that can say what it was made from. */
public sealed interface Traceable permits Figure, Series {
    /** Unique within one analysis, stable between runs: {@code users/S07}, {@code utilisation/S07/2035}. */
    String id();

    MeasureUnit unit();

    Origin origin();
}
