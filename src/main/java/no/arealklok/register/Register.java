package no.arealklok.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All buildings and units, in the order of the workbook. Every building that a unit names is there. */
public final class Register {
    private final Map<String, Building> buildings = new LinkedHashMap<>();
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, List<Unit>> unitsByBuilding = new HashMap<>();

    /** @throws IllegalArgumentException when an id comes twice or a unit's building is missing */
    public Register(Collection<Building> buildings, Collection<Unit> units) {
        for (Building building : buildings) {
            putOnce(this.buildings, building.id(), building);
        }
        for (Unit unit : units) {
            putOnce(this.units, unit.id(), unit);
            for (String building : new LinkedHashSet<>(unit.buildings())) {
                unitsByBuilding
                        .computeIfAbsent(building(building).id(), id -> new ArrayList<>(1))
                        .add(unit);
            }
        }
    }

    private static <T> void putOnce(Map<String, T> map, String id, T value) {
        if (map.put(id, value) != null) {
            throw new IllegalArgumentException("the id " + id + " comes twice");
        }
    }

    public Collection<Building> buildings() {
        return Collections.unmodifiableCollection(buildings.values());
    }

    public Collection<Unit> units() {
        return Collections.unmodifiableCollection(units.values());
    }

    /** @throws IllegalArgumentException when there is no such building */
    public Building building(String id) {
        return findBuilding(id).orElseThrow(() -> new IllegalArgumentException("there is no building " + id));
    }

    /** @throws IllegalArgumentException when there is no such unit */
    public Unit unit(String id) {
        return findUnit(id).orElseThrow(() -> new IllegalArgumentException("there is no unit " + id));
    }

    public Optional<Building> findBuilding(String id) {
        return Optional.ofNullable(buildings.get(id));
    }

    public Optional<Unit> findUnit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    public Building mainBuilding(Unit unit) {
        return building(unit.mainBuilding());
    }

    /** The units that use the building, in register order. */
    public List<Unit> unitsIn(String building) {
        return Collections.unmodifiableList(unitsByBuilding.getOrDefault(building, List.of()));
    }

    /** The unit's district, else that of its main building. */
    public Optional<String> area(Unit unit) {
        return unit.area().or(() -> mainBuilding(unit).area());
    }
}
