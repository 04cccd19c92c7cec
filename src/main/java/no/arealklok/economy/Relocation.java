package no.arealklok.economy;

import java.util.List;
import java.util.Optional;
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
 * @param way to the new place, from the old one, or from home where it is known
 * @param before the way from home to the old place; empty where homes are not known
 */
public record Relocation(
        Unit unit,
        ServiceType type,
        List<Integer> users,
        Traceable source,
        int index,
        Way way,
        Optional<Way> before,
        boolean merges) {
    public Relocation {
        users = List.copyOf(users);
    }

    /** The same with another way. */
    Relocation over(Way other) {
        return new Relocation(unit, type, users, source, index, other, before, merges);
    }

    Figure metres() {
        return way.metres();
    }

    /** Users in the year of the move. */
    int moved() {
        return users.get(index);
    }
}
