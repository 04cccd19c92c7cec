package no.arealklok.consolidation.question;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.arealklok.economy.BuildingMoney;
import no.arealklok.register.Building;

/**
 * A building as the search sees it.
 *
 * @param index position in {@link ConsolidationCase#sites()}
 * @param services what it offers, by service type id; a service that is neither there nor can come is absent
 */
public record Site(int index, Building building, BuildingMoney money, Map<String, SiteService> services) {
    public Site {
        // In the order of the service types, which a copy by Map.copyOf would not keep from one run to the next.
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    }

    /** Whether another service can take over the rooms of this one. */
    public boolean wantsRoomsOf(String service) {
        return services.values().stream().anyMatch(other -> other.takesOver().contains(service));
    }

    /**
     * What the unit's users, by their share of the places, would bear of the building's cost from a year to the end.
     *
     * @param year index of the first year
     * @return present value in whole NOK; all of it where the unit fills the building, or no places are known
     */
    public long shareOfUse(Occupant unit, int year) {
        int years = unit.demand().years();
        int places = services.get(unit.type().id()).mostPlaces().orElse(0);
        int users = Math.min(unit.demand().in(years - 1), places);
        long all = money.presentValue(year, years);
        return places == 0 ? all : all * users / places;
    }

    /** Whether there is a way to get more places. */
    public boolean mayBeExtended() {
        return services.values().stream()
                .anyMatch(service -> !service.expansions().isEmpty());
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return building.id();
    }
}
