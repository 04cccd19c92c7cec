package no.arealklok.consolidation;

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
