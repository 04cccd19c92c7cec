package no.arealklok.economy;

/** Who pays, or gets, an amount. The name shown is the message {@code payer.<name>}. */
public enum Payer {
    MUNICIPALITY,
    COUNTY,
    STATE,
    /** Families of users: their time and their cars. */
    HOUSEHOLDS,
    /** Whoever takes over a building that the municipality leaves. */
    OTHERS,
    /** No one's budget: emissions at their price. */
    CLIMATE
}
