package no.arealklok.allotment.option;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/** Cuts a unit's users into groups of whole persons that add up to it in every year. */
final class Customers {
    private final int parts;
    private final Horizon horizon;
    private final Outlook outlook;
    private final Function<UnitOutlook, Series> users;

    /** @param source the outlook of the whole unit */
    record Part(List<Integer> users, Optional<Series> source) {}

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

    List<Part> parts(Unit unit) {
        Series all = users.apply(outlook.find(unit).orElseThrow());
        return IntStream.range(0, parts)
                .mapToObj(part -> new Part(
                        horizon.years()
                                .mapToObj(year -> share(Math.round(all.in(year)), part))
                                .toList(),
                        Optional.of(all)))
                .toList();
    }

    private int share(long whole, int part) {
        return (int) (whole * (part + 1) / parts - whole * part / parts);
    }
}
