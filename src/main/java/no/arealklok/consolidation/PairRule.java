package no.arealklok.consolidation;

/**
 * A directive on two units.
 *
 * @param together the same building in the last year; otherwise never the same
 */
public record PairRule(Occupant one, Occupant other, boolean together) {
    /** Whether the two options break the rule. */
    public boolean isBroken(Option oneOption, Option otherOption) {
        return together != (oneOption.site() == otherOption.site());
    }
}
