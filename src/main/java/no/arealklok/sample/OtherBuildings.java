package no.arealklok.sample;

import java.util.List;

/** Buildings that the municipality needs for other things: in the register, and not for the plan to close. */
final class OtherBuildings {
    private record Kind(BuildingUse use, String suffix, double smallest, double largest) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(BuildingUse.SPORTS_HALL, " idrettshall", 1_800, 4_200),
            new Kind(BuildingUse.SPORTS_HALL, " flerbrukshall", 1_500, 2_600),
            new Kind(BuildingUse.SWIMMING_HALL, " svømmehall", 1_200, 3_500),
            new Kind(BuildingUse.OFFICE, " kommunegård", 1_500, 9_000),
            new Kind(BuildingUse.LIBRARY, " bibliotek", 400, 2_400),
            new Kind(BuildingUse.COMMUNITY_HALL, " grendehus", 250, 900),
            new Kind(BuildingUse.HEALTH_CENTRE, " helsestasjon", 350, 1_400),
            new Kind(BuildingUse.FIRE_STATION, " brannstasjon", 900, 2_200),
            new Kind(BuildingUse.DEPOT, " driftsstasjon", 500, 2_500));

    private static final int SCHOOLS_WITH_A_HALL = 2;

    private final Inventory inventory;
    private final Dice dice;
    private final PlaceNames names;

    OtherBuildings(Inventory inventory, Dice dice, PlaceNames names) {
        this.inventory = inventory;
        this.dice = dice;
        this.names = names;
    }

    /** Halls that a school uses as part of itself. */
    void addSchoolHalls() {
        inventory
                .units(ServiceId.SCHOOL)
                .filter(unit -> unit.building().use() == BuildingUse.LOWER_SECONDARY_SCHOOL)
                .filter(unit -> unit.building().area().kind() == AreaKind.GROWING)
                .limit(SCHOOLS_WITH_A_HALL)
                .forEach(unit -> unit.also(hall(unit.building())));
    }

    private BuildingDraft hall(BuildingDraft school) {
        return inventory
                .addBuilding(
                        names.next() + " idrettshall",
                        school.area(),
                        school.point().moved(0.09, -0.05),
                        BuildingUse.SPORTS_HALL)
                .enlarge(Rounding.nearest(dice.between(1_500, 2_400), 10))
                .kept();
    }

    /** As many as it takes to reach the number of buildings. */
    void fillTo(int count, List<Area> areas) {
        for (int index = 0; inventory.buildings().size() < count; index++) {
            Area area = dice.pick(areas);
            Kind kind = KINDS.get(index % KINDS.size());
            BuildingDraft building = inventory
                    .addBuilding(names.next() + kind.suffix(), area, area.somewhere(dice, 1.6), kind.use())
                    .enlarge(Rounding.nearest(dice.between(kind.smallest(), kind.largest()), 10))
                    .kept();
            if (dice.chance(0.85)) {
                building.address(names.address());
            }
            if (index % 20 == 7) {
                building.unsurveyed();
            }
        }
    }
}
