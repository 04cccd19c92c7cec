package no.arealklok.analysis;

import no.arealklok.economy.Perspective;
import no.arealklok.norm.Norm;

/**
 * What follows when one norm alone is at either end of its range.
 *
 * @param uncertain whether the range is its own; otherwise it is a tenth to each side of a number that is not said to
 *     be uncertain
 */
public record NormEffect(Norm norm, boolean uncertain, Outcome low, Outcome high) {
    /** The least gain of the two. */
    long least(Perspective perspective) {
        return Math.min(low.gain(perspective), high.gain(perspective));
    }

    /** The greatest gain of the two. */
    long most(Perspective perspective) {
        return Math.max(low.gain(perspective), high.gain(perspective));
    }

    /** How far apart the two ends are, in whole NOK. */
    public long swing(Perspective perspective) {
        return most(perspective) - least(perspective);
    }
}
