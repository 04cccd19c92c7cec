package no.arealklok.norm;

/** How well a norm is founded; printed beside it. */
public enum Evidence {
    /** Read in the named source. */
    VERIFIED,
    /** Computed from verified numbers; the source says how. */
    DERIVED,
    /** A working assumption that the user should replace. */
    ASSUMPTION,
    /** Put in by the user, who answers for the source. */
    USER
}
