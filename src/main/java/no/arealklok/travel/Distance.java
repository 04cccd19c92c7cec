package no.arealklok.travel;

import no.arealklok.quantity.Figure;

/**
 * How far it is from one building to another.
 *
 * @param metres whole metres, with what it was made from
 * @param dangerous whether a part of the way, or all ways there, are told to be dangerous for pupils
 */
public record Distance(Figure metres, Method method, boolean dangerous) {
    Distance(Figure metres, Method method) {
        this(metres, method, false);
    }

    /** The same, dangerous all the way. */
    Distance asDangerous() {
        return new Distance(metres, method, true);
    }

    /** How a distance was found; told beside it. */
    public enum Method {
        /** Shortest way that one may walk on the map that was given. */
        ON_FOOT,
        /** Shortest way that cars may drive on the map that was given. */
        BY_CAR,
        /** Shortest path over the roads of the workbook. */
        ROAD,
        /** Great circle × the detour norm, where there is neither. */
        GREAT_CIRCLE
    }
}
