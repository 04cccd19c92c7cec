package no.arealklok.analysis;

/** A step of the chain, told as it begins; the name shown is the message {@code stage.<name>}. */
public enum Stage {
    READING,
    UTILISATION,
    OUTLOOK,
    ALLOTMENT,
    OPTIONS,
    PLAN,
    PROOF,
    EXPLANATION,
    /** The plan for the main alternative alone, where the one recommended holds in all. */
    PRICE,
    CHOICES,
    REPORTS
}
