package no.arealklok.register;

/** Who runs a unit (driver): a private one counts in supply and is never moved or closed by the municipality. */
public enum Operator {
    MUNICIPAL,
    PRIVATE,
    /** The register's word for it is not known: the unit stays until its owner has been asked. */
    UNKNOWN
}
