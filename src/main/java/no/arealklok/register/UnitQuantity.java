package no.arealklok.register;

import no.arealklok.quantity.MeasureUnit;

/** Numbers that a register may hold of a unit. */
public enum UnitQuantity {
    /** Places as approved or stated by the owner. */
    CAPACITY(MeasureUnit.PLACES),
    USERS(MeasureUnit.PERSONS),
    /** Children under three, counted as three from August of the year they turn three. */
    USERS_UNDER_THREE(MeasureUnit.PERSONS),
    CLASSROOMS(MeasureUnit.ROOMS),
    /** Classes a grade (paralleller). */
    PARALLELS(MeasureUnit.GROUPS),
    /** Netto leke- og oppholdsareal. */
    PLAY_AREA(MeasureUnit.SQUARE_METRES),
    NET_AREA(MeasureUnit.SQUARE_METRES),
    OUTDOOR_AREA(MeasureUnit.SQUARE_METRES),
    BEDS(MeasureUnit.PLACES),
    HOMES(MeasureUnit.PLACES),
    /** Full-time equivalents (årsverk). */
    STAFF(MeasureUnit.PERSONS),
    /** Full-time equivalents that are there whoever the users are (grunnbemanning), in the day. */
    BASE_STAFF(MeasureUnit.PERSONS),
    /** The same, for the unit's users where they live together with others. */
    BASE_STAFF_MERGED(MeasureUnit.PERSONS),
    /** Full-time equivalents at night (nattevakt). */
    NIGHT_STAFF(MeasureUnit.PERSONS),
    /** The same, for the unit's users where they live together with others. */
    NIGHT_STAFF_MERGED(MeasureUnit.PERSONS),
    OPERATING_COST(MeasureUnit.NOK_PER_YEAR);

    private final MeasureUnit unit;

    UnitQuantity(MeasureUnit unit) {
        this.unit = unit;
    }

    public MeasureUnit unit() {
        return unit;
    }
}
