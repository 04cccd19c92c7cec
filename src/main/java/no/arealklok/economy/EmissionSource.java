package no.arealklok.economy;

import java.util.Optional;
import no.arealklok.register.BuildingQuantity;

/** Where greenhouse gases come from. The name shown is the message {@code emission.<name>}. */
public enum EmissionSource {
    ELECTRICITY("climate.emission.electricity", BuildingQuantity.ELECTRICITY),
    DISTRICT_HEAT("climate.emission.district-heat", BuildingQuantity.DISTRICT_HEAT),
    BIOFUEL("climate.emission.biofuel", BuildingQuantity.BIOFUEL),
    /** Oil and gas. */
    FOSSIL("climate.emission.fossil", BuildingQuantity.FOSSIL_FUEL),
    NEW_BUILDING("climate.embodied.new-building"),
    CONVERSION("climate.embodied.conversion"),
    DEMOLITION("climate.embodied.demolition"),
    TRANSPORT("climate.emission.travel");

    private final String factor;
    private final Optional<BuildingQuantity> energy;

    EmissionSource(String factor) {
        this(factor, null);
    }

    EmissionSource(String factor, BuildingQuantity energy) {
        this.factor = factor;
        this.energy = Optional.ofNullable(energy);
    }

    /** Key of the norm with kg CO₂ equivalents for each kWh, m² or person-km. */
    String factor() {
        return factor;
    }

    /** The carrier's kWh a year in the register; empty when it is no energy carrier. */
    Optional<BuildingQuantity> energy() {
        return energy;
    }
}
