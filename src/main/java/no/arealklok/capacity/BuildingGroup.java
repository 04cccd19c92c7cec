package no.arealklok.capacity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;

/**
 * Buildings that can only be told of together, and all units in them: most often one building. Units that share a
 * building, and the other buildings that they use, belong together, so that no building's area is counted twice and
 * none is split.
 */
public record BuildingGroup(List<Building> buildings, List<UnitUse> units) {
    public BuildingGroup {
        buildings = List.copyOf(buildings);
        units = List.copyOf(units);
    }

    /** All of a register, in its order; buildings without units are left out. */
    public static List<BuildingGroup> all(Register register, UnitUses uses) {
        Set<String> seen = new HashSet<>();
        List<BuildingGroup> groups = new ArrayList<>();
        for (Building building : register.buildings()) {
            if (!seen.contains(building.id())
                    && !register.unitsIn(building.id()).isEmpty()) {
                groups.add(around(building, register, uses, seen));
            }
        }
        return groups;
    }

    private static BuildingGroup around(Building first, Register register, UnitUses uses, Set<String> seen) {
        List<Building> buildings = new ArrayList<>();
        Map<String, UnitUse> units = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(first.id()));
        while (!open.isEmpty()) {
            String id = open.remove();
            if (seen.add(id)) {
                buildings.add(register.building(id));
                for (Unit unit : register.unitsIn(id)) {
                    units.put(unit.id(), uses.of(unit));
                    open.addAll(unit.buildings());
                }
            }
        }
        return new BuildingGroup(buildings, List.copyOf(units.values()));
    }
}
