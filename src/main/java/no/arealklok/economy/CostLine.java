package no.arealklok.economy;

/** What money goes to or comes from. The name shown is the message {@code cost.<name>}. */
public enum CostLine {
    /** Operation, cleaning, energy and maintenance of buildings in use. */
    PROPERTY,
    /** The same for places added by an extension. */
    EXTENSION_PROPERTY,
    /** The same, while a vacated building stands empty; and rent until a lease ends. */
    EMPTY_BUILDING,
    /** Extensions and conversions. */
    INVESTMENT,
    /** What is left of investments after the last year; income. */
    RESIDUAL_VALUE,
    /** Sites released; income, never a yearly saving. */
    SITE_RELEASE,
    /** Moving the users. */
    MOVING
}
