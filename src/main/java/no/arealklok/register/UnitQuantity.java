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
    OPERATING_COST(MeasureUnit.NOK_PER_YEAR);

    private final MeasureUnit unit;

    UnitQuantity(MeasureUnit unit) {
        this.unit = unit;
    }

    public MeasureUnit unit() {
        return unit;
    }
}
