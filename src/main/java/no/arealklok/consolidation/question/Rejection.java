package no.arealklok.consolidation.question;

import java.util.List;

/**
 * A host that was ruled out before the search, and why.
 *
 * @param site index of the host; the unit's own for an obstacle to moving at all
 * @param arguments values that the obstacle's text names
 */
public record Rejection(int site, Obstacle obstacle, List<String> arguments) {
    public Rejection {
        arguments = List.copyOf(arguments);
    }

    public static Rejection of(int site, Obstacle obstacle, Object... arguments) {
        return new Rejection(
                site,
                obstacle,
                List.of(arguments).stream().map(Object::toString).toList());
    }
}
