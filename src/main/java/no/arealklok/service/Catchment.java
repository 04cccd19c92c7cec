package no.arealklok.service;

/** Whose need a unit's users follow. */
public enum Catchment {
    /** The residents of the unit's own area. */
    AREA,
    /** The residents of the whole municipality, which allots the places. */
    MUNICIPALITY
}
