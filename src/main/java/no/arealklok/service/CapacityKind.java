package no.arealklok.service;

/** What a number of places says; the name shown is the message {@code capacity.kind.<name>}. */
public enum CapacityKind {
    /** All that the rooms hold (maksimal, teoretisk). */
    MAXIMUM,
    /** What can be used from day to day (funksjonell, praktisk). */
    FUNCTIONAL,
    /** What the owner has settled to plan by (dimensjonerende). */
    DIMENSIONING
}
