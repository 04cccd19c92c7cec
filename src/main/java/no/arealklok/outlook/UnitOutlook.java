package no.arealklok.outlook;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.capacity.UnitUse;
import no.arealklok.population.Growth;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;

/**
 * One unit's users in each year of the plan period and each alternative, in whole persons.
 *
 * @param method how they were found
 * @param errors of SSB's projections of the ages served, as shares; empty where demography does not drive the users
 * @param unborn share of the users who are not born in the base year; empty as {@code errors}
 */
public record UnitOutlook(
        UnitUse use, Method method, Map<Growth, Series> users, Optional<Series> errors, Optional<Series> unborn) {
    /** How the users of coming years were found; told beside them. */
    public enum Method {
        /** Pupils by grade move up with the residents of their age (cohort progression). */
        COHORTS,
        /** Pupils by grade move up as they did in the school's last three years (overgangsrater). */
        PROGRESSION,
        /** Users follow the residents of the service's ages × coverage. */
        COVERAGE,
        /** The users of the base year, every year: the service is not driven by demography. */
        STEADY,
        /** The users of the base year, every year: the workbook has no population to follow. */
        FLAT
    }

    public UnitOutlook {
        users = Map.copyOf(users);
    }

    public Series users(Growth growth) {
        return users.get(growth);
    }

    /** In each year as many as in the alternative that has the most. */
    public Series most() {
        Series main = users(Growth.MAIN);
        List<Double> most = IntStream.rangeClosed(main.firstYear(), main.lastYear())
                .mapToObj(year -> Collections.max(
                        users.values().stream().map(one -> one.in(year)).toList()))
                .toList();
        List<Traceable> alternatives = Arrays.stream(Growth.values())
                .map(growth -> (Traceable) users(growth))
                .toList();
        Origin origin = new Origin.Computed("outlook.most", alternatives);
        return new Series(main.id() + "/most", main.firstYear(), most, MeasureUnit.PERSONS, origin);
    }
}
