package no.arealklok.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.population.AgeGroup;
import no.arealklok.register.UnitQuantity;

/** Care homes (bo- og behandlingssentre): nearly full today, and most can be extended. */
final class CareHomes {
    private static final AgeGroup OLD = new AgeGroup(80, AgeGroup.OPEN);
    /** Residents of care homes for each inhabitant of 80 years or more. */
    private static final double COVERAGE = 0.13;

    private static final int DEPARTMENT = 8;

    private final Inventory inventory;
    private final Dice dice;
    private final PlaceNames names;

    CareHomes(Inventory inventory, Dice dice, PlaceNames names) {
        this.inventory = inventory;
        this.dice = dice;
        this.names = names;
    }

    void addTo(List<Area> areas, SampleSize size) {
        List<Double> old =
                areas.stream().map(area -> (double) Residents.now(area, OLD)).toList();
        int users =
                (int) Math.round(COVERAGE * old.stream().mapToDouble(one -> one).sum());
        List<Double> weights = Stream.generate(() -> dice.between(0.6, 1.4))
                .limit(size.careHomes())
                .toList();
        List<Integer> residents = Shares.divide(users, weights);
        List<Integer> counts = Shares.divide(size.careHomes(), old);
        List<Area> places = IntStream.range(0, areas.size())
                .boxed()
                .flatMap(index -> Stream.generate(() -> areas.get(index)).limit(counts.get(index)))
                .toList();
        IntStream.range(0, size.careHomes()).forEach(index -> add(places.get(index), residents.get(index)));
    }

    private void add(Area area, int users) {
        int beds = Rounding.up(users / dice.between(0.93, 1.0), 2);
        String name = names.next() + " bo- og behandlingssenter";
        BuildingDraft building = inventory
                .addBuilding(name, area, area.somewhere(dice, 1.4), BuildingUse.CARE_HOME)
                .address(names.address())
                .enlarge(Rounding.nearest(beds * dice.between(72, 88), 10));
        UnitDraft unit = inventory
                .addUnit("O", name, ServiceId.CARE_HOME, building)
                .put(UnitQuantity.USERS, users)
                .put(UnitQuantity.BEDS, beds)
                .put(UnitQuantity.STAFF, Rounding.nearest(beds * dice.between(0.95, 1.15), 0.5));
        if (dice.chance(0.7)) {
            unit.put(UnitQuantity.OPERATING_COST, Rounding.nearest(beds * dice.between(1.15e6, 1.4e6), 100_000));
        }
        if (dice.chance(0.85)) {
            extend(building, beds, Rounding.nearest(dice.between(4.2e6, 5.6e6), 100_000));
        }
    }

    /** By half and to about the double, in departments of eight. */
    private static void extend(BuildingDraft building, int beds, double each) {
        int half = Rounding.up(beds / 2.0, DEPARTMENT);
        building.extension(ServiceId.CARE_HOME, half, half * each)
                .extension(ServiceId.CARE_HOME, 2 * half, 2 * half * each);
    }
}
