package no.arealklok.analysis;

/** What keeps units from being judged (hva som mangler); the text is the message {@code scope.<name>}. */
public enum Lack {
    USERS,
    CAPACITY,
    /** Who owns a building, or runs a unit. */
    OWNER,
    /** Positions, or roads. */
    DISTANCE,
    /** Grades: units are taken to fit together where they do not say. */
    GRADES,
    /** A limit of ours, which is a norm: nobody is let move farther. */
    TRAVEL_LIMIT,
    /** Likewise: no unit may grow larger. */
    SIZE_LIMIT;

    /** Whether it is a number of ours, and nothing that the register lacks. */
    public boolean isLimit() {
        return this == TRAVEL_LIMIT || this == SIZE_LIMIT;
    }
}
