package no.arealklok.sample;

import java.util.List;
import java.util.Optional;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.UnitQuantity;

/** Supported housing (bofellesskap) for people with developmental disabilities: four to eight homes, most full. */
final class SupportedHousing {
    private static final List<Integer> HOMES = List.of(4, 4, 5, 5, 5, 6, 6, 6, 7, 7, 8);

    private final Inventory inventory;
    private final Dice dice;
    private final PlaceNames names;

    SupportedHousing(Inventory inventory, Dice dice, PlaceNames names) {
        this.inventory = inventory;
        this.dice = dice;
        this.names = names;
    }

    /** So many units, spread evenly over the areas. */
    void addTo(List<Area> areas, int count) {
        for (int index = 0; index < count; index++) {
            Area area = areas.get(index % areas.size());
            int homes = dice.pick(HOMES);
            int residents = homes - (dice.chance(0.2) ? 1 : 0);
            Optional<BuildingDraft> careHome = index % 18 == 5 ? careHomeIn(area) : Optional.empty();
            UnitDraft unit = add(homes, careHome.orElseGet(() -> house(area)));
            if (index % 40 != 39) {
                unit.put(UnitQuantity.USERS, residents);
            }
        }
    }

    private BuildingDraft house(Area area) {
        BuildingDraft house = house(area, area.somewhere(dice, 1.6), dice.whole(1975, 2022));
        return dice.chance(0.1) ? house.leasedUntil(dice.whole(2029, 2041)) : house;
    }

    /** A house in an ordinary street, named after its address. */
    BuildingDraft house(Area area, Point point, int built) {
        String address = names.address();
        return inventory
                .addBuilding(address, area, point, BuildingUse.SUPPORTED_HOUSING)
                .address(address)
                .put(BuildingQuantity.CONSTRUCTION_YEAR, built);
    }

    UnitDraft add(int homes, BuildingDraft building) {
        building.enlarge(Rounding.nearest(homes * dice.between(60, 75), 5));
        String name = "Bofellesskapet " + names.next();
        UnitDraft unit = inventory
                .addUnit("F", name, ServiceId.SUPPORTED_HOUSING, building)
                .put(UnitQuantity.HOMES, homes)
                .put(UnitQuantity.STAFF, Rounding.nearest(homes * dice.between(1.6, 2.6), 0.5));
        if (dice.chance(0.5)) {
            unit.put(UnitQuantity.OPERATING_COST, Rounding.nearest(homes * dice.between(1.3e6, 1.8e6), 50_000));
        }
        return unit;
    }

    private Optional<BuildingDraft> careHomeIn(Area area) {
        return inventory
                .units(ServiceId.CARE_HOME)
                .map(UnitDraft::building)
                .filter(building -> building.area().equals(area))
                .findFirst();
    }
}
