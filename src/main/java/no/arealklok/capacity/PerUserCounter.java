package no.arealklok.capacity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Building;
import no.arealklok.register.Register;

/**
 * Shares area and cost out on users. A building is counted once however many units are in it, and only where all of
 * them are asked of: its area cannot be split between a school and a kindergarten.
 */
public final class PerUserCounter {
    /** Amounts and the users that they are for. */
    private record Share(List<Figure> amounts, List<UnitUse> units) {
        boolean isKnown() {
            return units.stream().allMatch(use -> use.users().isPresent());
        }
    }

    private final Map<String, BuildingGroup> byUnit = new HashMap<>();

    public PerUserCounter(Register register, UnitUses uses) {
        for (BuildingGroup group : BuildingGroup.all(register, uses)) {
            group.units().forEach(use -> byUnit.put(use.unit().id(), group));
        }
    }

    /** @return empty when no unit of the group has all the numbers, or no user */
    public Optional<PerUser> count(PerUserMeasure measure, UseGroup group) {
        List<Share> shares = (measure.ofBuildings().isPresent() ? ofBuildings(measure, group) : ofUnits(measure, group))
                .stream().filter(Share::isKnown).toList();
        List<Figure> amounts =
                shares.stream().flatMap(share -> share.amounts().stream()).toList();
        List<UnitUse> units =
                shares.stream().flatMap(share -> share.units().stream()).toList();
        List<Figure> users =
                units.stream().map(use -> use.users().orElseThrow()).toList();
        if (users.stream().mapToLong(Figure::whole).sum() == 0) {
            return Optional.empty();
        }
        String what = measure.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-per-user/" + group.id();
        return Optional.of(new PerUser(
                what,
                measure,
                sum(what + "/amount", measure.amountUnit(), amounts),
                sum(what + "/users", MeasureUnit.PERSONS, users),
                units));
    }

    private List<Share> ofBuildings(PerUserMeasure measure, UseGroup group) {
        Set<String> asked = new HashSet<>();
        Map<String, BuildingGroup> shared = new LinkedHashMap<>();
        for (UnitUse use : group.units()) {
            BuildingGroup buildings = byUnit.get(use.unit().id());
            asked.add(use.unit().id());
            shared.put(buildings.buildings().get(0).id(), buildings);
        }
        List<Share> shares = new ArrayList<>();
        for (BuildingGroup buildings : shared.values()) {
            List<Figure> amounts = amounts(measure, buildings.buildings());
            boolean all = buildings.units().stream()
                    .allMatch(use -> asked.contains(use.unit().id()));
            if (all && amounts.size() == buildings.buildings().size()) {
                shares.add(new Share(amounts, buildings.units()));
            }
        }
        return shares;
    }

    private static List<Figure> amounts(PerUserMeasure measure, Collection<Building> buildings) {
        return buildings.stream()
                .flatMap(building -> building.find(measure.ofBuildings().orElseThrow()).stream())
                .toList();
    }

    private static List<Share> ofUnits(PerUserMeasure measure, UseGroup group) {
        return group.units().stream()
                .flatMap(use -> use.unit().find(measure.ofUnits().orElseThrow()).stream()
                        .map(amount -> new Share(List.of(amount), List.of(use))))
                .toList();
    }

    private static Figure sum(String id, MeasureUnit unit, List<Figure> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return Figure.computed(id, parts.stream().mapToDouble(Figure::value).sum(), unit, "sum", parts);
    }
}
