package no.arealklok.population;

/** Population alternative (framskrivingsalternativ). */
public enum Growth {
    LOW,
    MAIN,
    HIGH
}
