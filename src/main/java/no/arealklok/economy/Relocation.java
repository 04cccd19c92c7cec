package no.arealklok.economy;

import java.util.List;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/**
 * A unit that moves, or a share of its users.
 *
 * @param merges whether there is a unit of the service already where it comes, so that it is closed as a unit
 * @param users of it in each year of the plan period
 * @param source what the users were read from
 * @param index of the first year at the new place
 * @param metres of road between the old place and the new
 */
public record Relocation(
        Unit unit, ServiceType type, List<Integer> users, Traceable source, int index, Figure metres, boolean merges) {
    public Relocation {
        users = List.copyOf(users);
    }

    /** Users in the year of the move. */
    int moved() {
        return users.get(index);
    }
}
