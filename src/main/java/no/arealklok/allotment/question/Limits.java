package no.arealklok.allotment.question;

/**
 * What a plan may do when, and how much of it.
 *
 * @param firstChange index of the first year in which a facility may close or a boundary move
 * @param firstBuilt index of the first year in which a level can be ready
 * @param lastBuilt index of the last year in which one may be
 * @param closings of facilities a year, at most
 * @param boundaries moved at one facility over the whole period, at most
 * @param smallest users that move with a boundary, at least
 */
public record Limits(int firstChange, int firstBuilt, int lastBuilt, int closings, int boundaries, int smallest) {
    public boolean mayBuild() {
        return firstBuilt <= lastBuilt;
    }

    public boolean mayClose() {
        return closings > 0;
    }

    /** The same where nothing closes. */
    Limits staying() {
        return new Limits(firstChange, firstBuilt, lastBuilt, 0, boundaries, smallest);
    }
}
