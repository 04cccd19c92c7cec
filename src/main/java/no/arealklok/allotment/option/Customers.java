package no.arealklok.allotment.option;

import java.util.List;
import java.util.function.Function;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/** The users of a unit: whole persons in each year, and into how many parts that may go apart they are cut. */
final class Customers {
    private final int parts;
    private final Horizon horizon;
    private final Outlook outlook;
    private final Function<UnitOutlook, Series> users;

    Customers(ServiceType type, Norms norms, Horizon horizon, Outlook outlook, Function<UnitOutlook, Series> users) {
        this.parts = (int) Math.max(1, norms.figure(type.allotment().parts()).whole());
        this.horizon = horizon;
        this.outlook = outlook;
        this.users = users;
    }

    /** Whether the register says how many there are. */
    boolean isKnown(Unit unit) {
        return outlook.find(unit).isPresent();
    }

    int parts() {
        return parts;
    }

    Series series(Unit unit) {
        return users.apply(outlook.find(unit).orElseThrow());
    }

    List<Integer> of(Unit unit) {
        Series all = series(unit);
        return horizon.years().mapToObj(year -> (int) Math.round(all.in(year))).toList();
    }
}
