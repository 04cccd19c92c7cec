package no.arealklok.population;

/** Kind of homes (boligtype): it tells how many live in each, and of which ages. */
public enum DwellingType {
    /** Detached, semi-detached and terraced houses (småhus). */
    HOUSE,
    /** Homes in blocks (leiligheter). */
    FLAT,
    /** Of both kinds, or not known. */
    MIXED
}
