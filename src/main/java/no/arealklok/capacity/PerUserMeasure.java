package no.arealklok.capacity;

import java.util.Optional;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.UnitQuantity;

/** What is shared out on users; the name shown is the message {@code per-user.<name>}. */
public enum PerUserMeasure {
    /** Bruttoareal (BTA) of the buildings. */
    GROSS_AREA(BuildingQuantity.GROSS_AREA, MeasureUnit.SQUARE_METRES_PER_PERSON),
    /**
     * Forvaltning, drift og vedlikehold (FDV) as the register states it; no norm stands in for a cost that it lacks.
     */
    BUILDING_COST(BuildingQuantity.OPERATING_COST, MeasureUnit.NOK_PER_PERSON_A_YEAR),
    /** What the service costs without the building. */
    SERVICE_COST(UnitQuantity.OPERATING_COST, MeasureUnit.NOK_PER_PERSON_A_YEAR),
    OUTDOOR_AREA(UnitQuantity.OUTDOOR_AREA, MeasureUnit.SQUARE_METRES_PER_PERSON);

    private final Optional<BuildingQuantity> ofBuildings;
    private final Optional<UnitQuantity> ofUnits;
    private final MeasureUnit unit;

    PerUserMeasure(BuildingQuantity quantity, MeasureUnit unit) {
        this.ofBuildings = Optional.of(quantity);
        this.ofUnits = Optional.empty();
        this.unit = unit;
    }

    PerUserMeasure(UnitQuantity quantity, MeasureUnit unit) {
        this.ofBuildings = Optional.empty();
        this.ofUnits = Optional.of(quantity);
        this.unit = unit;
    }

    Optional<BuildingQuantity> ofBuildings() {
        return ofBuildings;
    }

    Optional<UnitQuantity> ofUnits() {
        return ofUnits;
    }

    MeasureUnit amountUnit() {
        return ofBuildings
                .map(BuildingQuantity::unit)
                .orElseGet(() -> ofUnits.orElseThrow().unit());
    }

    /** Square metres; else kroner. */
    public boolean isArea() {
        return unit == MeasureUnit.SQUARE_METRES_PER_PERSON;
    }

    public MeasureUnit unit() {
        return unit;
    }
}
