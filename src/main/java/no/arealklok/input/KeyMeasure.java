package no.arealklok.input;

/** A key figure (nøkkeltall) that a run has of its own and that municipalities publish too. */
public enum KeyMeasure {
    /** Bruttoareal (BTA) of the buildings of a service. */
    GROSS_AREA_PER_USER(1, true),
    /** Forvaltning, drift og vedlikehold (FDV) of the buildings of a service. */
    BUILDING_COST_PER_USER(0, true),
    /** What the service costs without its buildings. */
    SERVICE_COST_PER_USER(0, true),
    /** Users over places, in percent. */
    UTILISATION(0, false),
    /** Of all carriers, in kWh, for each m² of gross area. */
    ENERGY_PER_AREA(0, false),
    /** FDV, energy and cleaning included, for each m² of gross area, as what follows. */
    OPERATING_COST_PER_AREA(0, false),
    CLEANING_COST_PER_AREA(0, false),
    ENERGY_COST_PER_AREA(0, false),
    MAINTENANCE_COST_PER_AREA(0, false);

    private final int decimals;
    private final boolean ofService;

    KeyMeasure(int decimals, boolean ofService) {
        this.decimals = decimals;
        this.ofService = ofService;
    }

    /** That it is told with. */
    public int decimals() {
        return decimals;
    }

    /** Whether it is of one service only: users of several are no sum. */
    public boolean isOfService() {
        return ofService;
    }
}
