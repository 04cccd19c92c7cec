package no.arealklok.quantity;

/** What a number counts. The name shown to a reader is the message {@code unit.<name>}. */
public enum MeasureUnit {
    PERSONS,
    PLACES,
    PLACE_YEARS,
    GROUPS,
    /** Of whatever is counted. */
    COUNT,
    ROOMS,
    SQUARE_METRES,
    SQUARE_METRES_PER_PLACE,
    SQUARE_METRES_PER_PERSON,
    METRES,
    KILOMETRES,
    DEGREES,
    KILOWATT_HOURS,
    KILOWATT_HOURS_PER_SQUARE_METRE,
    KILOGRAMS,
    KILOGRAMS_PER_KILOWATT_HOUR,
    KILOGRAMS_PER_SQUARE_METRE,
    KILOGRAMS_PER_KILOMETRE,
    NOK,
    NOK_PER_YEAR,
    NOK_PER_SQUARE_METRE,
    NOK_PER_PERSON,
    NOK_PER_PERSON_A_YEAR,
    NOK_PER_PLACE,
    NOK_PER_KILOMETRE,
    NOK_PER_TONNE,
    JOURNEYS,
    PERCENT,
    RATIO,
    YEARS,
    YEAR,
    GRADE,
    SCORE,
    DRAWS;

    /**
     * Beyond this, no number of a municipality's register and no norm is meant: an organisation number in the
     * wrong column, a slip, an attack. Far above what there is (the largest municipality has 720 000 residents and
     * 9 700 square kilometres, and the state spends 2 million million kroner a year), and so far below what whole
     * numbers of the machine hold that no sum over a register comes there.
     */
    public double most() {
        return switch (this) {
            case PERSONS, PLACES, PLACE_YEARS, GROUPS, COUNT, ROOMS -> 100_000;
            case SQUARE_METRES -> 1e10;
            case METRES, DEGREES -> 1e7;
            case KILOMETRES -> 1e5;
            case JOURNEYS, DRAWS, YEAR, PERCENT, SQUARE_METRES_PER_PLACE, SQUARE_METRES_PER_PERSON -> 10_000;
            case KILOGRAMS_PER_KILOWATT_HOUR, KILOGRAMS_PER_KILOMETRE, NOK_PER_KILOMETRE -> 10_000;
            case KILOGRAMS_PER_SQUARE_METRE, KILOWATT_HOURS_PER_SQUARE_METRE -> 1e6;
            case YEARS, GRADE, SCORE -> 100;
            case RATIO -> 1000;
            case NOK_PER_SQUARE_METRE, NOK_PER_PERSON, NOK_PER_PERSON_A_YEAR, NOK_PER_PLACE, NOK_PER_TONNE -> 1e9;
            case NOK, NOK_PER_YEAR, KILOWATT_HOURS, KILOGRAMS -> 1e12;
        };
    }
}
