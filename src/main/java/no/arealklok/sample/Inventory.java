package no.arealklok.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.arealklok.register.Register;

/** The buildings and units made so far, numbered in the order in which they came. */
final class Inventory {
    private final String file;
    private final int digits;
    private final List<BuildingDraft> buildings = new ArrayList<>();
    private final List<UnitDraft> units = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    Inventory(String file, SampleSize size) {
        this.file = file;
        this.digits = Integer.toString(size.buildings()).length();
    }

    BuildingDraft addBuilding(String name, Area area, Point point, BuildingUse use) {
        int index = buildings.size();
        SheetRow row = SheetRow.of(file, SheetRow.BUILDINGS, index);
        BuildingDraft building = new BuildingDraft(numbered("B", index + 1), row, name, area, point, use);
        buildings.add(building);
        return building;
    }

    /** @param letter what the ids of this service start with */
    UnitDraft addUnit(String letter, String name, String service, BuildingDraft building) {
        SheetRow row = SheetRow.of(file, SheetRow.UNITS, units.size());
        int number = counts.merge(letter, 1, Integer::sum);
        UnitDraft unit = new UnitDraft(numbered(letter, number), row, name, service, building);
        units.add(unit);
        return unit;
    }

    List<BuildingDraft> buildings() {
        return Collections.unmodifiableList(buildings);
    }

    List<UnitDraft> units() {
        return Collections.unmodifiableList(units);
    }

    Stream<UnitDraft> units(String service) {
        return units.stream().filter(unit -> unit.service().equals(service));
    }

    Register register() {
        return new Register(
                buildings.stream().map(BuildingDraft::building).toList(),
                units.stream().map(UnitDraft::unit).toList());
    }

    private String numbered(String letter, int number) {
        String text = Integer.toString(number);
        return letter + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
