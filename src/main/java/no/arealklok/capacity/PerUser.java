package no.arealklok.capacity;

import java.util.List;
import no.arealklok.quantity.Figure;

/**
 * Something shared out on users (per bruker).
 *
 * @param id of the figure that it prints: {@code gross-area-per-user/school}
 * @param users above 0
 * @param units that it is counted for; the others lack a number, or share a building with units that are not asked of
 */
public record PerUser(String id, PerUserMeasure measure, Figure amount, Figure users, List<UnitUse> units) {
    public PerUser {
        units = List.copyOf(units);
        if (users.whole() <= 0) {
            throw new IllegalArgumentException(id + " has no users");
        }
    }

    public double value() {
        return amount.value() / users.whole();
    }

    public Figure figure() {
        return Figure.computed(id, value(), measure.unit(), "per-user", amount, users);
    }
}
