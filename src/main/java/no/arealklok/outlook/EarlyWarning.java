package no.arealklok.outlook;

import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Series;
import no.arealklok.service.ServiceType;

/**
 * A unit that is too full or too empty, or will be soon.
 *
 * @param year first year in which it is; the base year when it is so now
 * @param utilisation in that year
 */
public record EarlyWarning(UnitOutlook unit, Kind kind, int year, Percent utilisation) {
    /** The name shown is the message {@code warning.<name>}. */
    public enum Kind {
        /** More users than places. */
        OVER,
        /** In the lowest band. */
        UNDER
    }

    /** @return empty when the unit is neither within the years of {@code warning.years}, or has no places or band */
    static Optional<EarlyWarning> of(UnitOutlook unit, Norms norms) {
        Series users = unit.users(Growth.MAIN);
        int ahead = (int) norms.figure("warning.years").whole();
        int last = Math.min(users.firstYear() + ahead, users.lastYear());
        for (int year = users.firstYear(); year <= last; year++) {
            Optional<EarlyWarning> warning = in(unit, year, Math.round(users.in(year)), norms);
            if (warning.isPresent()) {
                return warning;
            }
        }
        return Optional.empty();
    }

    private static Optional<EarlyWarning> in(UnitOutlook unit, int year, long users, Norms norms) {
        ServiceType type = unit.use().type();
        Optional<Long> places = unit.use().places().map(Figure::whole);
        return places.flatMap(known -> {
            Percent percent = Percent.of(users, known);
            Optional<Band> band = type.bands().band(percent, known, norms);
            if (users > known) {
                return Optional.of(new EarlyWarning(unit, Kind.OVER, year, percent));
            }
            return band.filter(Band.LOW::equals).map(low -> new EarlyWarning(unit, Kind.UNDER, year, percent));
        });
    }

    /** Whether it is so already. */
    public boolean isNow() {
        return year == unit.users(Growth.MAIN).firstYear();
    }
}
