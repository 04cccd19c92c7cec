package no.arealklok.register;

/** Who disposes of a building (eieform). */
public enum Ownership {
    OWNED,
    LEASED,
    PRIVATE
}
