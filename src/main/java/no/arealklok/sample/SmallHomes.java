package no.arealklok.sample;

import java.util.List;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.UnitQuantity;

/**
 * Six small supported-housing units in one district, 16 homes for 15 residents, which two larger ones can replace
 * without more than eight homes under one roof: the first can be extended from four to eight, and a disused health
 * centre can be converted into eight.
 */
final class SmallHomes {
    static final int UNITS = 6;
    static final int LARGEST = 8;

    private static final List<Integer> HOMES = List.of(4, 3, 3, 2, 2, 2);
    private static final List<Integer> RESIDENTS = List.of(4, 3, 2, 2, 2, 2);
    private static final double RADIUS = 1.2;

    private final SupportedHousing housing;
    private final Inventory inventory;
    private final Dice dice;

    SmallHomes(SupportedHousing housing, Inventory inventory, Dice dice) {
        this.housing = housing;
        this.inventory = inventory;
        this.dice = dice;
    }

    void addTo(Area district) {
        for (int index = 0; index < UNITS; index++) {
            addHouse(district, HOMES.get(index), RESIDENTS.get(index));
        }
        inventory
                .units(ServiceId.SUPPORTED_HOUSING)
                .findFirst()
                .orElseThrow()
                .building()
                .extension(ServiceId.SUPPORTED_HOUSING, LARGEST - HOMES.get(0), 9_600_000);
        inventory
                .addBuilding(
                        district.name() + " gamle helsestasjon",
                        district,
                        district.somewhere(dice, RADIUS),
                        BuildingUse.HEALTH_CENTRE)
                .address("Gamleveien 4")
                .enlarge(560)
                .kept()
                .put(BuildingQuantity.CONSTRUCTION_YEAR, 1962)
                .extension(ServiceId.SUPPORTED_HOUSING, LARGEST, 15_200_000);
    }

    /** Worn, dear to run, on a large plot, as such houses are. */
    private void addHouse(Area district, int homes, int residents) {
        double site = Rounding.nearest(dice.between(1_200, 1_600), 10);
        BuildingDraft house = housing.house(district, district.somewhere(dice, RADIUS), dice.whole(1968, 1988))
                .enlarge(45)
                .put(BuildingQuantity.SITE_AREA, site)
                .put(BuildingQuantity.SITE_VALUE, Rounding.nearest(site * dice.between(7_000, 8_000), 100_000));
        housing.add(homes, house).put(UnitQuantity.USERS, residents);
        house.put(
                BuildingQuantity.OPERATING_COST,
                Rounding.nearest(house.grossArea() * dice.between(1_900, 2_300), 10_000));
    }
}
