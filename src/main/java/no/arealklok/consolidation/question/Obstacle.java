package no.arealklok.consolidation.question;

/** Why a unit cannot move to a host, or cannot move at all; the text is the message {@code obstacle.<name>}. */
public enum Obstacle {
    /** A private unit is not the municipality's to move. */
    PRIVATE_UNIT,
    /** Who runs the unit is not known, and has to be asked. */
    OPERATOR_UNKNOWN,
    /** Without users there is nothing to plan for. */
    USERS_UNKNOWN,
    /** A directive keeps the unit where it is. */
    KEPT_OPEN,
    /** A directive names another host. */
    HOST_FIXED_ELSEWHERE,
    /** A directive closes its building, and there is nowhere to go. */
    CANNOT_CLOSE,
    /** A directive leaves no year. */
    NO_YEAR_ALLOWED,
    PRIVATE_HOST,
    /** Who owns the host, or runs what is in it, is not known. */
    HOST_OWNER_UNKNOWN,
    /** A directive closes the host. */
    HOST_CLOSES,
    /** The lease of the host ends within the plan period. {0}: its last year. */
    LEASE_ENDS,
    /** The host does not teach all grades of the unit. {0}: the host's grades. */
    GRADES_DIFFER,
    /** {0}: metres, {1}: the limit. */
    TOO_FAR,
    DISTANCE_UNKNOWN,
    /** Both lie on the map of roads, and no road leads from one to the other. */
    NO_WAY,
    HOST_CAPACITY_UNKNOWN,
    HOST_USERS_UNKNOWN,
    /** {0}: users together, {1}: places that the host can have at most, {2}: the year of the largest lack. */
    NO_ROOM,
    /** {0}: users together, {1}: the size norm. */
    TOO_LARGE
}
