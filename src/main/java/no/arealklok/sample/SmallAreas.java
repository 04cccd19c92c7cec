package no.arealklok.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.arealklok.population.Home;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Position;
import no.arealklok.register.UnitQuantity;

/** Small areas around the schools (grunnkretser), and how many of the users of each unit live in them. */
final class SmallAreas {
    private static final int AROUND_A_SCHOOL = 4;
    /** Of a unit's users, in the areas nearest to it. */
    private static final int FROM_AREAS = 5;
    /** Kilometres from a school to the middle of an area that is named after it, at most. */
    private static final double WALK = 1.6;
    /** Nobody lives nearer to the door, in kilometres, as far as the pull of a unit goes. */
    private static final double NEAREST = 0.3;

    private record SmallArea(String name, Point middle) {}

    private final String file;
    private final Inventory inventory;
    private final Dice dice;
    private final List<SmallArea> areas = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();

    SmallAreas(String file, Inventory inventory, Dice dice) {
        this.file = file;
        this.inventory = inventory;
        this.dice = dice;
    }

    /** Of schools and kindergartens, where the way decides. */
    List<Home> homes() {
        inventory.units(ServiceId.SCHOOL).forEach(this::addAround);
        inventory.units(ServiceId.SCHOOL).forEach(this::divide);
        inventory.units(ServiceId.KINDERGARTEN).forEach(this::divide);
        return List.copyOf(homes);
    }

    private void addAround(UnitDraft school) {
        String district = school.building().area().name();
        for (int i = 0; i < AROUND_A_SCHOOL; i++) {
            areas.add(new SmallArea(
                    district + " " + (areas.size() + 1),
                    school.building().point().within(WALK, dice)));
        }
    }

    private void divide(UnitDraft unit) {
        Point door = unit.building().point();
        List<SmallArea> near = areas.stream()
                .sorted(Comparator.comparingDouble(area -> area.middle().kilometresTo(door)))
                .limit(FROM_AREAS)
                .toList();
        List<Integer> users = Shares.divide(
                unit.find(UnitQuantity.USERS).orElse(0),
                near.stream()
                        .map(area -> 1 / (NEAREST + area.middle().kilometresTo(door)))
                        .toList());
        for (int i = 0; i < near.size(); i++) {
            if (users.get(i) > 0) {
                homes.add(home(near.get(i), unit, users.get(i)));
            }
        }
    }

    private Home home(SmallArea area, UnitDraft unit, int users) {
        SheetRow row = SheetRow.of(file, SheetRow.HOMES, homes.size());
        Position at = area.middle().position();
        Figure latitude = row.figure("area/" + area.name() + "/latitude", at.latitude(), MeasureUnit.DEGREES);
        Figure longitude = row.figure("area/" + area.name() + "/longitude", at.longitude(), MeasureUnit.DEGREES);
        return Home.told(
                area.name(),
                latitude,
                longitude,
                unit.id(),
                row.figure("home/" + area.name() + "/" + unit.id(), users, MeasureUnit.PERSONS));
    }
}
