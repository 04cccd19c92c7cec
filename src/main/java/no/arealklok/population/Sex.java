package no.arealklok.population;

/** Whom a number of residents counts (kjønn). */
public enum Sex {
    ALL,
    MEN,
    WOMEN
}
