package no.arealklok.travel;

import no.arealklok.quantity.Figure;

/**
 * How far it is from one building to another.
 *
 * @param metres whole metres, with what it was made from
 */
public record Distance(Figure metres, Method method) {
    /** How a distance was found; told beside it. */
    public enum Method {
        /** Shortest path over the roads of the workbook. */
        ROAD,
        /** Great circle × the detour norm, where the workbook has no road between the two. */
        GREAT_CIRCLE
    }
}
