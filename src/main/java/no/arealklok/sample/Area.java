package no.arealklok.sample;

import java.util.List;

/**
 * An area (område, skolekrets).
 *
 * @param cohort children of one year of age, on average over ages 6 to 12 in the base year
 * @param fluctuation of each cohort around its size, from the one born 16 years before the base year on
 */
record Area(
        String name,
        AreaKind kind,
        Point centre,
        int primarySchools,
        int lowerSecondarySchools,
        int combinedSchools,
        double cohort,
        List<Double> fluctuation) {

    /** A place within walking distance of the centre. */
    Point somewhere(Dice dice, double radius) {
        return centre.within(radius, dice);
    }
}
