package no.arealklok.capacity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.arealklok.capacity.UseGroup.Level;
import no.arealklok.register.Building;
import no.arealklok.register.Operator;
import no.arealklok.register.Register;
import no.arealklok.service.ServiceType;

/** The units of a register by service, area and building, and all of them. */
public final class UseGroups {
    private final Register register;
    private final UnitUses uses;
    private final List<ServiceType> types;

    /** @param types in the order wanted; those without units are left out */
    public UseGroups(Register register, UnitUses uses, Collection<ServiceType> types) {
        this.register = register;
        this.uses = uses;
        this.types = List.copyOf(types);
    }

    /** Each service, what is private of it right after, and the whole municipality last. */
    public List<UseGroup> services() {
        List<UseGroup> groups = new ArrayList<>();
        for (ServiceType type : types) {
            groups.addAll(some(Level.MUNICIPALITY, "", type, uses.all()));
            List<UnitUse> privately = uses.all().stream()
                    .filter(use -> use.unit().operator() == Operator.PRIVATE)
                    .toList();
            groups.addAll(some(Level.PRIVATE, "", type, privately));
        }
        groups.add(new UseGroup(Level.MUNICIPALITY, "", "", Optional.empty(), List.copyOf(uses.all())));
        return groups;
    }

    /** Each service in each area, and all services together; areas in register order, units without one last. */
    public List<UseGroup> areas() {
        Map<String, List<UnitUse>> byArea = new LinkedHashMap<>();
        Predicate<UnitUse> placed = use -> register.area(use.unit()).isPresent();
        uses.all().stream()
                .filter(placed)
                .forEach(use -> byArea.computeIfAbsent(
                                register.area(use.unit()).orElseThrow(), area -> new ArrayList<>())
                        .add(use));
        List<UnitUse> nowhere = uses.all().stream().filter(placed.negate()).toList();
        if (!nowhere.isEmpty()) {
            byArea.put("", nowhere);
        }
        List<UseGroup> groups = new ArrayList<>();
        byArea.forEach((area, units) -> {
            types.forEach(type -> groups.addAll(some(Level.AREA, area, type, units)));
            groups.add(new UseGroup(Level.AREA, area, area, Optional.empty(), units));
        });
        return groups;
    }

    public List<UseGroup> buildings() {
        return BuildingGroup.all(register, uses).stream().map(UseGroups::group).toList();
    }

    private static UseGroup group(BuildingGroup shared) {
        List<ServiceType> types =
                shared.units().stream().map(UnitUse::type).distinct().toList();
        return new UseGroup(
                Level.BUILDING,
                shared.buildings().stream().map(Building::id).collect(Collectors.joining("+")),
                shared.buildings().stream().map(Building::name).collect(Collectors.joining(" + ")),
                types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty(),
                shared.units());
    }

    private static List<UseGroup> some(Level level, String area, ServiceType type, Collection<UnitUse> among) {
        List<UnitUse> units = among.stream().filter(use -> use.type() == type).toList();
        return units.isEmpty() ? List.of() : List.of(new UseGroup(level, area, area, Optional.of(type), units));
    }
}
