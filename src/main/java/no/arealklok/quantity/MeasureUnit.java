package no.arealklok.quantity;

/** What a number counts. The name shown to a reader is the message {@code unit.<name>}. */
public enum MeasureUnit {
    PERSONS,
    PLACES,
    PLACE_YEARS,
    GROUPS,
    ROOMS,
    SQUARE_METRES,
    SQUARE_METRES_PER_PLACE,
    SQUARE_METRES_PER_PERSON,
    METRES,
    DEGREES,
    KILOWATT_HOURS,
    NOK,
    NOK_PER_YEAR,
    NOK_PER_SQUARE_METRE,
    NOK_PER_PERSON,
    NOK_PER_PERSON_A_YEAR,
    PERCENT,
    RATIO,
    YEARS,
    YEAR,
    GRADE,
    SCORE
}
