package no.arealklok.norm;

/** An end of a {@link Range}. */
public enum End {
    LOW,
    HIGH
}
