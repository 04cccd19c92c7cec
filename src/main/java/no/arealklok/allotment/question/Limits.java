package no.arealklok.allotment.question;

/**
 * What a plan may do when, and how much of it.
 *
 * @param firstChange index of the first year in which a facility may close or a boundary move
 * @param lastBuilt index of the last year in which a level may be ready
 * @param closings of facilities a year, at most
 * @param boundaries moved at one facility over the whole period, at most
 * @param smallest users that move with a boundary, at least
 */
public record Limits(int firstChange, int lastBuilt, int closings, int boundaries, int smallest) {
    public boolean mayClose() {
        return closings > 0;
    }

    /** The same where nothing closes. */
    Limits staying() {
        return new Limits(firstChange, lastBuilt, 0, boundaries, smallest);
    }
}
