package no.arealklok.sample;

/** What a building was built for, and what follows from that. */
enum BuildingUse {
    PRIMARY_SCHOOL("613", 150, 3.4, 2_200),
    LOWER_SECONDARY_SCHOOL("614", 150, 3.0, 2_200),
    COMBINED_SCHOOL("615", 150, 3.2, 2_200),
    KINDERGARTEN("612", 170, 5.5, 3_500),
    CARE_HOME("722", 245, 1.8, 3_500),
    SUPPORTED_HOUSING("159", 175, 4.0, 6_500),
    SPORTS_HALL("651", 190, 1.6, 2_000),
    SWIMMING_HALL("653", 420, 1.8, 2_000),
    OFFICE("319", 165, 1.2, 6_000),
    LIBRARY("642", 150, 1.2, 5_000),
    COMMUNITY_HALL("662", 140, 2.5, 3_000),
    HEALTH_CENTRE("732", 180, 1.5, 5_000),
    FIRE_STATION("822", 210, 2.5, 2_500),
    DEPOT("239", 110, 3.0, 1_800);

    private final String typeCode;
    private final double energy;
    private final double siteRatio;
    private final double landPrice;

    BuildingUse(String typeCode, double energy, double siteRatio, double landPrice) {
        this.typeCode = typeCode;
        this.energy = energy;
        this.siteRatio = siteRatio;
        this.landPrice = landPrice;
    }

    /** Building type of the cadastre, NS 3457. */
    String typeCode() {
        return typeCode;
    }

    /** Kilowatt-hours a square metre of usable area and year, for a building of middle age. */
    double energy() {
        return energy;
    }

    /** Square metres of site for each of gross area. */
    double siteRatio() {
        return siteRatio;
    }

    /** NOK a square metre of site: made up, as a municipality's own cautious estimate would be. */
    double landPrice() {
        return landPrice;
    }
}
