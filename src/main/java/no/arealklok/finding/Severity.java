package no.arealklok.finding;

/** How much a finding changes what was read. */
public enum Severity {
    /** The row or file part was left out. */
    REJECTED,
    /** Something was filled in or chosen; the value says what. */
    ASSUMED,
    /** Read as it stood; worth a look. */
    NOTED
}
