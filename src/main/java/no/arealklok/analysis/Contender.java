package no.arealklok.analysis;

/** One of the alternatives that are held against each other. */
public enum Contender {
    /** Nothing moves and nothing is built (nullalternativet). */
    ZERO,
    /** Nothing moves; buildings that overfill are extended. */
    EXPANDED,
    PLAN,
    /** Another good plan, or the one that is best for the other purse. */
    OTHER
}
