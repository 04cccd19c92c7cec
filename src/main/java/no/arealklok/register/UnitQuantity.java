package no.arealklok.register;

import no.arealklok.quantity.MeasureUnit;

/** Numbers that a register may hold of a unit. */
public enum UnitQuantity {
    /** Places as approved or stated by the owner. */
    CAPACITY(MeasureUnit.PLACES),
    USERS(MeasureUnit.PERSONS),
    /** What the rooms hold (maksimal kapasitet), where the owner tells it beside the capacity. */
    MAXIMUM_CAPACITY(MeasureUnit.PLACES),
    /** What can be used from day to day (funksjonell kapasitet), likewise. */
    FUNCTIONAL_CAPACITY(MeasureUnit.PLACES),
    /** Children under three, counted as three from August of the year they turn three. */
    USERS_UNDER_THREE(MeasureUnit.PERSONS),
    /** Children by the age that they reached in the calendar year in which the kindergarten year began. */
    CHILDREN_AGED_1(MeasureUnit.PERSONS),
    CHILDREN_AGED_2(MeasureUnit.PERSONS),
    CHILDREN_AGED_3(MeasureUnit.PERSONS),
    CHILDREN_AGED_4(MeasureUnit.PERSONS),
    CHILDREN_AGED_5(MeasureUnit.PERSONS),
    CLASSROOMS(MeasureUnit.ROOMS),
    /** All classrooms together. */
    CLASSROOM_AREA(MeasureUnit.SQUARE_METRES),
    /** Classes a grade (paralleller). */
    PARALLELS(MeasureUnit.GROUPS),
    /** Netto leke- og oppholdsareal. */
    PLAY_AREA(MeasureUnit.SQUARE_METRES),
    NET_AREA(MeasureUnit.SQUARE_METRES),
    OUTDOOR_AREA(MeasureUnit.SQUARE_METRES),
    BEDS(MeasureUnit.PLACES),
    SINGLE_ROOMS(MeasureUnit.ROOMS),
    DOUBLE_ROOMS(MeasureUnit.ROOMS),
    LONG_STAY_PLACES(MeasureUnit.PLACES),
    SHORT_STAY_PLACES(MeasureUnit.PLACES),
    /** Of the users, those who stay for a short time. */
    SHORT_STAY_USERS(MeasureUnit.PERSONS),
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
