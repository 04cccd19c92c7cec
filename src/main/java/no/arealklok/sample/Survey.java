package no.arealklok.sample;

import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Ownership;

/**
 * Fills in what a register knows of a building: areas, age, condition, energy, costs, site. With gaps, as in real ones.
 */
final class Survey {
    private static final int MIDDLE_AGE_BUILT = 1990;

    private final Dice dice;

    Survey(Dice dice) {
        this.dice = dice;
    }

    void fillIn(BuildingDraft building) {
        building.put(BuildingQuantity.GROSS_AREA, building.grossArea());
        if (building.ownership() == Ownership.PRIVATE) {
            return;
        }
        areas(building);
        age(building);
        condition(building);
        energy(building);
        if (building.ownership() == Ownership.LEASED) {
            building.put(
                    BuildingQuantity.RENT, Rounding.nearest(building.grossArea() * dice.between(1_500, 2_200), 10_000));
        } else {
            site(building);
        }
        if (!building.has(BuildingQuantity.OPERATING_COST) && dice.chance(0.72)) {
            building.put(
                    BuildingQuantity.OPERATING_COST,
                    Rounding.nearest(building.grossArea() * dice.between(1_050, 1_650), 10_000));
        }
    }

    /** Bruksareal 90 to 93 percent of bruttoareal, nettoareal 72 to 80 (NS 3940 nests them). */
    private void areas(BuildingDraft building) {
        building.put(BuildingQuantity.USABLE_AREA, Math.round(building.grossArea() * dice.between(0.90, 0.93)));
        if (dice.chance(0.6)) {
            building.put(BuildingQuantity.NET_AREA, Math.round(building.grossArea() * dice.between(0.72, 0.80)));
        }
    }

    private void age(BuildingDraft building) {
        if (building.has(BuildingQuantity.CONSTRUCTION_YEAR)) {
            return;
        }
        int year = switch (building.area().kind()) {
            case VALLEY -> dice.whole(1966, 1988);
            case AGEING -> dice.whole(1925, 2005);
            case STABLE -> dice.whole(1930, 2018);
            case GROWING -> dice.whole(1985, 2023);
        };
        building.put(BuildingQuantity.CONSTRUCTION_YEAR, year);
        if (year < 1935 && dice.chance(0.6)) {
            building.protectedByLaw();
        }
    }

    /** Tilstandsgrad (NS 3424) by age, and the backlog that follows from it. */
    private void condition(BuildingDraft building) {
        double age = Residents.BASE_YEAR - building.value(BuildingQuantity.CONSTRUCTION_YEAR);
        double grade = Math.min(2.6, Math.max(0.2, 0.3 + age / 38 + dice.between(-0.4, 0.4)));
        if (dice.chance(0.88)) {
            building.put(BuildingQuantity.CONDITION_GRADE, Math.round(grade * 10) / 10.0);
            double each = 3_400 * Math.max(0, grade - 0.7);
            building.put(BuildingQuantity.MAINTENANCE_BACKLOG, Rounding.nearest(building.grossArea() * each, 100_000));
        }
    }

    private void energy(BuildingDraft building) {
        double age = (MIDDLE_AGE_BUILT - building.value(BuildingQuantity.CONSTRUCTION_YEAR)) / 400;
        double each = building.use().energy() * (1 + age) * dice.between(0.88, 1.12);
        if (dice.chance(0.93)) {
            building.put(
                    BuildingQuantity.ENERGY,
                    Rounding.nearest(building.value(BuildingQuantity.USABLE_AREA) * each, 100));
        }
    }

    private void site(BuildingDraft building) {
        if (building.has(BuildingQuantity.SITE_VALUE)) {
            return;
        }
        double site = Rounding.nearest(building.grossArea() * building.use().siteRatio() * dice.between(0.8, 1.25), 10);
        building.put(BuildingQuantity.SITE_AREA, site);
        if (dice.chance(0.7)) {
            double price = building.use().landPrice() * dice.between(0.7, 1.3);
            building.put(BuildingQuantity.SITE_VALUE, Rounding.nearest(site * price, 500_000));
        }
    }
}
