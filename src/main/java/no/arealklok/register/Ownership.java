package no.arealklok.register;

/** Who disposes of a building (eieform). */
public enum Ownership {
    OWNED,
    LEASED,
    PRIVATE,
    /** The register's word for it is not known: the municipality disposes of nothing there. */
    UNKNOWN;

    /** Whether the municipality disposes of it. */
    public boolean isMunicipal() {
        return this == OWNED || this == LEASED;
    }
}
