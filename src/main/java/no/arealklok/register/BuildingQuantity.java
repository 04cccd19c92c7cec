package no.arealklok.register;

import no.arealklok.quantity.MeasureUnit;

/** Numbers that a register may hold of a building. */
public enum BuildingQuantity {
    /** Bruttoareal (BTA), NS 3940. */
    GROSS_AREA(MeasureUnit.SQUARE_METRES),
    /** Bruksareal (BRA), NS 3940. */
    USABLE_AREA(MeasureUnit.SQUARE_METRES),
    /** Nettoareal (NTA), NS 3940. */
    NET_AREA(MeasureUnit.SQUARE_METRES),
    CONSTRUCTION_YEAR(MeasureUnit.YEAR),
    /** Tilstandsgrad, NS 3424: 0 as new to 3 serious; decimals when weighted. */
    CONDITION_GRADE(MeasureUnit.SCORE),
    MAINTENANCE_BACKLOG(MeasureUnit.NOK),
    /** Energy of all carriers together, a year. */
    ENERGY(MeasureUnit.KILOWATT_HOURS),
    ELECTRICITY(MeasureUnit.KILOWATT_HOURS),
    DISTRICT_HEAT(MeasureUnit.KILOWATT_HOURS),
    BIOFUEL(MeasureUnit.KILOWATT_HOURS),
    /** Oil and gas. */
    FOSSIL_FUEL(MeasureUnit.KILOWATT_HOURS),
    /** Forvaltning, drift og vedlikehold (FDV), energy and cleaning included. */
    OPERATING_COST(MeasureUnit.NOK_PER_YEAR),
    CLEANING_COST(MeasureUnit.NOK_PER_YEAR),
    ENERGY_COST(MeasureUnit.NOK_PER_YEAR),
    MAINTENANCE_COST(MeasureUnit.NOK_PER_YEAR),
    RENT(MeasureUnit.NOK_PER_YEAR),
    SITE_AREA(MeasureUnit.SQUARE_METRES),
    /** What the site is worth to the municipality when the building is closed. */
    SITE_VALUE(MeasureUnit.NOK);

    private final MeasureUnit unit;

    BuildingQuantity(MeasureUnit unit) {
        this.unit = unit;
    }

    public MeasureUnit unit() {
        return unit;
    }
}
