package no.arealklok.economy;

/**
 * What kind of money an amount is; kinds are never added together without saying so. The name shown is the message
 * {@code nature.<name>}.
 */
public enum Nature {
    /** Recurs in the municipality's accounts and can be taken out of a budget. */
    CASHABLE,
    /** Would have to be spent some time, and stands in no budget yet. */
    AVOIDED,
    /** Comes once or for a few years, sites and what is left of investments included. */
    ONE_OFF,
    /** Falls on someone else than the municipality. */
    SHIFTED
}
