package no.arealklok.register;

/** Who runs a unit (driver): a private one counts in supply and is never moved or closed by the municipality. */
public enum Operator {
    MUNICIPAL,
    PRIVATE
}
