package no.arealklok.sample;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.population.AgeGroup;
import no.arealklok.register.Ownership;
import no.arealklok.register.UnitQuantity;

/** Municipal and private kindergartens, mixed, each with a part of its area's children. */
final class Kindergartens {
    private static final AgeGroup AGES = new AgeGroup(1, 5);
    private static final AgeGroup UNDER_THREE = new AgeGroup(1, 2);
    /** Shares by age as in Stavanger's plan of 2017. */
    private static final List<Double> COVERAGE = List.of(0.75, 0.91, 0.95, 0.97, 0.97);
    /** Rundskriv F-08/2006. */
    private static final double PLAY_AREA_UNDER_THREE = 5.33;

    private static final double PLAY_AREA_OVER_THREE = 4;

    private final Inventory inventory;
    private final Dice dice;
    private final PlaceNames names;
    private final Fullness fullness;

    Kindergartens(Inventory inventory, Dice dice, PlaceNames names) {
        this.inventory = inventory;
        this.dice = dice;
        this.names = names;
        this.fullness = new Fullness(dice);
    }

    /** Every area gets kindergartens in proportion to its children; the two kinds take turns. */
    void addTo(List<Area> areas, SampleSize size) {
        int count = size.municipalKindergartens() + size.privateKindergartens();
        List<Double> children =
                areas.stream().map(area -> (double) Residents.now(area, AGES)).toList();
        List<Integer> counts = Shares.divide(count, children);
        int number = 0;
        for (int index = 0; index < areas.size(); index++) {
            Area area = areas.get(index);
            List<Double> weights = IntStream.range(0, counts.get(index))
                    .mapToObj(one -> dice.between(0.35, 1.65))
                    .toList();
            for (int users : Shares.divide(demand(area), weights)) {
                boolean municipal = turn(number + 1, size, count) > turn(number, size, count);
                add(area, Math.max(9, users), municipal);
                number++;
            }
        }
    }

    private static int turn(int number, SampleSize size, int count) {
        return (int) ((long) number * size.municipalKindergartens() / count);
    }

    private static int demand(Area area) {
        return (int) Math.round(IntStream.rangeClosed(AGES.from(), AGES.to())
                .mapToDouble(age -> COVERAGE.get(age - 1) * Residents.now(area, AgeGroup.of(age)))
                .sum());
    }

    private void add(Area area, int users, boolean municipal) {
        int places = Rounding.up(users / fullness.draw(area.kind()), 3);
        double squareMetres = Rounding.nearest(places * dice.between(8.0, 9.8), 5);
        String name = names.next() + " barnehage";
        BuildingDraft building = building(area, name, municipal).enlarge(squareMetres);
        UnitDraft unit = inventory.addUnit("K", name, ServiceId.KINDERGARTEN, building);
        if (!municipal) {
            unit.privatelyRun();
        }
        count(unit, users, places, municipal);
        if (municipal && building.ownership() == Ownership.OWNED) {
            extend(building);
        }
    }

    private BuildingDraft building(Area area, String name, boolean municipal) {
        Optional<BuildingDraft> school = dice.chance(0.05) ? schoolIn(area) : Optional.empty();
        if (school.isPresent()) {
            return school.get();
        }
        BuildingDraft building = inventory
                .addBuilding(name, area, area.somewhere(dice, 1.5), BuildingUse.KINDERGARTEN)
                .address(names.address());
        if (!municipal && !dice.chance(0.08)) {
            building.privatelyOwned();
        } else if (municipal && dice.chance(0.1)) {
            building.leasedUntil(dice.whole(2028, 2040));
        }
        return building;
    }

    private Optional<BuildingDraft> schoolIn(Area area) {
        return inventory
                .units(ServiceId.SCHOOL)
                .map(UnitDraft::building)
                .filter(building -> building.area().equals(area) && area.kind() == AreaKind.STABLE)
                .filter(building -> inventory
                        .units(ServiceId.KINDERGARTEN)
                        .noneMatch(unit -> unit.building().equals(building)))
                .findFirst();
    }

    private void count(UnitDraft unit, int users, int places, boolean municipal) {
        Area area = unit.building().area();
        double share = (double) Residents.now(area, UNDER_THREE) / Residents.now(area, AGES) * dice.between(0.8, 1.05);
        double young = Math.round(users * share);
        if (municipal || dice.chance(0.98)) {
            unit.put(UnitQuantity.USERS, users).put(UnitQuantity.USERS_UNDER_THREE, young);
        }
        if (dice.chance(0.92)) {
            unit.put(UnitQuantity.CAPACITY, places);
        }
        double each = (PLAY_AREA_UNDER_THREE * young + PLAY_AREA_OVER_THREE * (users - young)) / users;
        unit.put(UnitQuantity.PLAY_AREA, Math.ceil(places * each));
        unit.put(UnitQuantity.OUTDOOR_AREA, Rounding.nearest(places * dice.between(18, 30), 10));
        if (municipal) {
            unit.put(UnitQuantity.STAFF, Rounding.nearest(users / dice.between(3.6, 4.4), 0.5));
        }
        if (municipal && dice.chance(0.6)) {
            unit.put(UnitQuantity.OPERATING_COST, Rounding.nearest(users * dice.between(190_000, 230_000), 10_000));
        }
    }

    private void extend(BuildingDraft building) {
        boolean grows = building.area().kind() == AreaKind.GROWING;
        if (building.use() == BuildingUse.KINDERGARTEN && dice.chance(grows ? 0.7 : 0.1)) {
            double each = Rounding.nearest(dice.between(450_000, 600_000), 10_000);
            building.extension(ServiceId.KINDERGARTEN, 18, 18 * each);
            building.extension(ServiceId.KINDERGARTEN, 36, 36 * each);
        }
    }
}
