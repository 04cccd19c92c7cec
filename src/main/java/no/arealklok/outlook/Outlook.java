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
import no.arealklok.register.Unit;

/** The users of every unit that has users now, year by year (framskriving). */
public final class Outlook {
    private final Horizon horizon;
    private final Map<String, UnitOutlook> byUnit = new LinkedHashMap<>();

    Outlook(Horizon horizon, List<UnitOutlook> units) {
        this.horizon = horizon;
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

    /** Units that are too full or too empty, or will be within the years of {@code warning.years}; in register order. */
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
}
