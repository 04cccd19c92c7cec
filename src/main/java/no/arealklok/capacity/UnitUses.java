package no.arealklok.capacity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.arealklok.norm.Norms;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.CapacityRule;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;

/** All units' use in the register's year, in register order. */
public final class UnitUses {
    private final Map<String, UnitUse> byUnit = new LinkedHashMap<>();

    public UnitUses(Register register, ServiceTypes types, Norms norms) {
        this(register, types, norms, Map.of());
    }

    /**
     * @param chosen the definition to use, by service type id; a unit that lacks its input is counted by the first that
     *     it has the input of
     */
    public UnitUses(Register register, ServiceTypes types, Norms norms, Map<String, String> chosen) {
        for (Unit unit : register.units()) {
            ServiceType type = types.type(unit.service());
            byUnit.put(unit.id(), new UnitUse(unit, type, capacities(unit, type, norms, chosen.get(type.id()))));
        }
    }

    private static List<Capacity> capacities(Unit unit, ServiceType type, Norms norms, String chosen) {
        List<Capacity> capacities = new ArrayList<>();
        for (CapacityRule rule : type.capacityRules()) {
            rule.places(unit, norms)
                    .filter(places -> places.whole() > 0)
                    .ifPresent(places -> capacities.add(new Capacity(rule.key(), rule.kind(), places)));
        }
        capacities.sort(Comparator.comparing(capacity -> !capacity.definition().equals(chosen)));
        return capacities;
    }

    public Collection<UnitUse> all() {
        return Collections.unmodifiableCollection(byUnit.values());
    }

    public UnitUse of(Unit unit) {
        return byUnit.get(unit.id());
    }

    /**
     * Users and places of the chosen units together. Units that lack one of the two are left out of both.
     *
     * @param id what follows «utilisation/» in the figure's id
     * @return empty when no unit has both
     */
    public Optional<Utilisation> total(String id, Predicate<UnitUse> chosen) {
        return Utilisation.total(id, byUnit.values().stream().filter(chosen).toList());
    }
}
