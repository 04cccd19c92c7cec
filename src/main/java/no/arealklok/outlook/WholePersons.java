package no.arealklok.outlook;

/** Rounds half up to whole persons, also where binary arithmetic lands a hair below the half. */
final class WholePersons {
    /** Far above the error of a sum of ratios, far below what counts of residents can tell apart. */
    private static final double HAIR = 1e-9;

    private WholePersons() {}

    static double of(double persons) {
        return Math.round(persons + HAIR);
    }
}
