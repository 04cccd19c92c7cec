package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.arealklok.norm.Norms;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/** The users of every unit that has users now, year by year (framskriving). */
public final class Outlook {
    private final Horizon horizon;
    private final Uncertainty uncertainty;
    private final AreaNeeds areas;
    private final Supplement supplement;
    private final Map<String, UnitOutlook> byUnit = new LinkedHashMap<>();

    Outlook(Horizon horizon, Uncertainty uncertainty, List<UnitOutlook> units, AreaNeeds areas, Supplement supplement) {
        this.horizon = horizon;
        this.uncertainty = uncertainty;
        this.areas = areas;
        this.supplement = supplement;
        units.forEach(unit -> byUnit.put(unit.use().unit().id(), unit));
    }

    public Horizon horizon() {
        return horizon;
    }

    public Collection<UnitOutlook> all() {
        return Collections.unmodifiableCollection(byUnit.values());
    }

    /** @return empty when the register does not say how many users the unit has */
    public Optional<UnitOutlook> find(Unit unit) {
        return Optional.ofNullable(byUnit.get(unit.id()));
    }

    /**
     * Units that are too full or too empty, or will be within the years of {@code warning.years}; in register order.
     */
    public List<EarlyWarning> warnings(Norms norms) {
        return byUnit.values().stream()
                .flatMap(unit -> EarlyWarning.of(unit, norms).stream())
                .toList();
    }

    /**
     * Users of the chosen units together, as the sum of the printed numbers.
     *
     * @return empty when none is chosen
     */
    public Optional<Series> total(String id, Growth growth, Predicate<UnitOutlook> chosen) {
        List<Series> parts = byUnit.values().stream()
                .filter(chosen)
                .map(unit -> unit.users(growth))
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Double> sums = new ArrayList<>();
        horizon.years()
                .forEach(year -> sums.add(
                        parts.stream().mapToDouble(part -> part.in(year)).sum()));
        Origin origin = new Origin.Computed("sum", List.copyOf(parts));
        return Optional.of(
                new Series("users/" + id + "/" + growth, horizon.baseYear(), sums, MeasureUnit.PERSONS, origin));
    }

    public AreaNeeds areas() {
        return areas;
    }

    public Supplement supplement() {
        return supplement;
    }

    /** Draws what could happen instead; the same seed gives the same draws. */
    public OutlookSampler sampler(long seed) {
        return new OutlookSampler(horizon, uncertainty, all(), seed);
    }

    /** Around the unit's users at main growth. */
    public ErrorBand band(UnitOutlook unit) {
        return uncertainty.alone(unit);
    }

    /** Around the service's users at main growth, all units together; empty when it has none. */
    public Optional<ErrorBand> band(ServiceType type) {
        List<UnitOutlook> units = byUnit.values().stream()
                .filter(unit -> unit.use().type() == type)
                .toList();
        return total(type.id(), Growth.MAIN, unit -> unit.use().type() == type)
                .map(users -> uncertainty.together(users, units));
    }

    /**
     * Share of the service's users who are not born in the base year; units whose number no age drives are left out.
     *
     * @return empty when none is left
     */
    public Optional<Series> unborn(ServiceType type) {
        List<UnitOutlook> units = byUnit.values().stream()
                .filter(unit -> unit.use().type() == type && unit.unborn().isPresent())
                .toList();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        List<Double> shares =
                horizon.years().mapToObj(year -> unborn(units, year)).toList();
        List<Traceable> operands = new ArrayList<>();
        units.forEach(unit ->
                operands.addAll(List.of(unit.users(Growth.MAIN), unit.unborn().orElseThrow())));
        Origin origin = new Origin.Computed("outlook.unborn.total", operands);
        return Optional.of(new Series("unborn/" + type.id(), horizon.baseYear(), shares, MeasureUnit.RATIO, origin));
    }

    private static double unborn(List<UnitOutlook> units, int year) {
        double users = 0;
        double unborn = 0;
        for (UnitOutlook unit : units) {
            users += unit.users(Growth.MAIN).in(year);
            unborn += unit.users(Growth.MAIN).in(year)
                    * unit.unborn().orElseThrow().in(year);
        }
        return users == 0 ? 0 : unborn / users;
    }
}
