package no.arealklok.allotment.question;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.register.Unit;
import no.arealklok.service.Pavilions;

/**
 * The places of one service in one building (plassene til en tjeneste i et bygg): what can be opened, enlarged and
 * closed.
 *
 * @param index position in {@link Question#facilities()}
 * @param site index of its building
 * @param units there today; none where the building would have to be built or converted for the service
 * @param places today; 0 without units, empty where a unit's places are not known
 * @param levels steps that can be built, in order; each presupposes those before
 * @param pavilions that may be rented for it
 * @param mayClose whether it is the municipality's to close
 */
public record Facility(
        int index,
        int site,
        String service,
        List<Unit> units,
        OptionalInt places,
        List<Level> levels,
        Pavilions pavilions,
        boolean mayClose,
        FacilityMoney money) {
    public Facility {
        units = List.copyOf(units);
        levels = List.copyOf(levels);
    }

    /** The same with other levels. */
    Facility with(List<Level> others) {
        return new Facility(index, site, service, units, places, others, pavilions, mayClose, money);
    }

    /** The same where no pavilions may be rented. */
    Facility withoutPavilions() {
        return new Facility(index, site, service, units, places, levels, Pavilions.NONE, mayClose, money);
    }

    /** Whether there is a unit today. */
    public boolean isInUse() {
        return !units.isEmpty();
    }

    /** Places once so many levels are built; only where those of today are known. */
    public int places(int built) {
        int sum = places.orElseThrow();
        for (int k = 0; k < built; k++) {
            sum += levels.get(k).added();
        }
        return sum;
    }

    @Override
    public String toString() {
        return service + "@" + site;
    }
}
