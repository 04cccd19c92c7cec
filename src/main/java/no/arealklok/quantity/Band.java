package no.arealklok.quantity;

/** How full, in words; the name shown is the message {@code band.<name>}. */
public enum Band {
    LOW,
    MODERATE,
    GOOD,
    FULL,
    OVER,
    CRITICAL
}
