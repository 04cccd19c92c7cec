package no.arealklok.consolidation.question;

/**
 * A directive on two units.
 *
 * @param together the same host building in the last year; otherwise no building together, in the last year or from the
 *     year in which one of them comes
 */
public record PairRule(Occupant one, Occupant other, boolean together) {
    /** Whether the two options break the rule. */
    public boolean isBroken(Option oneOption, Option otherOption) {
        if (together) {
            return !oneOption.host().equals(otherOption.host());
        }
        return oneOption.host().sites().anyMatch(otherOption::isIn)
                || meets(oneOption, other, otherOption)
                || meets(otherOption, one, oneOption);
    }

    /** Whether a unit comes into, or stays in, a building that the other has now and has not left by then. */
    private static boolean meets(Option option, Occupant resident, Option residentOption) {
        boolean there = residentOption.isStay() || !option.isStay() && option.year() < residentOption.year();
        return there && option.host().sites().anyMatch(site -> uses(resident, site));
    }

    private static boolean uses(Occupant unit, int site) {
        return unit.home().index() == site || unit.annexes().stream().anyMatch(annex -> annex.index() == site);
    }
}
