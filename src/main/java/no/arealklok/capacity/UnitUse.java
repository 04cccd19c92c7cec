package no.arealklok.capacity;

import java.util.List;
import java.util.Optional;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.ServiceType;

/**
 * One unit's places and users in the register's year.
 *
 * @param capacities by each definition that has its input; the first is the one used
 */
public record UnitUse(Unit unit, ServiceType type, List<Capacity> capacities) {
    public UnitUse {
        capacities = List.copyOf(capacities);
    }

    public Optional<Capacity> capacity() {
        return capacities.stream().findFirst();
    }

    /** By the definition with this key, whether it is used or not. */
    public Optional<Capacity> capacity(String definition) {
        return capacities.stream()
                .filter(capacity -> capacity.definition().equals(definition))
                .findFirst();
    }

    public Optional<Figure> places() {
        return capacity().map(Capacity::places);
    }

    public Optional<Figure> users() {
        return unit.find(UnitQuantity.USERS);
    }

    /** Empty when users or places are not known: unknown is not 0 %. */
    public Optional<Utilisation> utilisation() {
        return places().flatMap(
                        places -> users().map(users -> new Utilisation("utilisation/" + unit.id(), users, places)));
    }
}
