package no.arealklok.input.excel.rows;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/**
 * Counts once the users and places of units that share a building and service and all tell the same two numbers: those
 * are the building's totals, repeated on each row. They stay with the first unit.
 */
final class SharedTotals {
    /** Small units of one building may well be alike. */
    private static final int FEWEST_PLACES = 20;

    private record Shared(List<String> buildings, String service) {
        static Shared of(Unit unit) {
            return new Shared(unit.buildings(), unit.service());
        }
    }

    /** The two numbers of a unit, and how many units tell them. */
    private record Totals(String id, String name, Optional<Double> users, Optional<Double> places, int units) {
        static Totals of(Unit unit) {
            return new Totals(
                    unit.id(), unit.name(), value(unit, UnitQuantity.USERS), value(unit, UnitQuantity.CAPACITY), 1);
        }

        /** Those of the first when the next has the same; else none. */
        Totals and(Totals next) {
            boolean same = users.equals(next.users) && places.equals(next.places);
            return new Totals(id, name, same ? users : Optional.empty(), places, units + 1);
        }

        boolean areRepeated() {
            return units > 1
                    && users.isPresent()
                    && places.filter(number -> number >= FEWEST_PLACES).isPresent();
        }
    }

    private final Findings findings;
    private final Map<Shared, Totals> repeated = new HashMap<>();

    /** @param reader reads a unit from its row */
    SharedTotals(Iterable<Site> sites, Function<TableRow, Unit> reader, Findings findings) {
        this.findings = findings;
        for (Site site : sites) {
            if (site.units().size() > 1) {
                Map<Shared, Totals> shared = new HashMap<>();
                site.units().stream()
                        .map(reader)
                        .filter(unit -> unit.mainBuilding().equals(site.id()))
                        .forEach(unit -> shared.merge(Shared.of(unit), Totals.of(unit), Totals::and));
                shared.values().removeIf(totals -> !totals.areRepeated());
                repeated.putAll(shared);
            }
        }
    }

    private static Optional<Double> value(Unit unit, UnitQuantity quantity) {
        return unit.find(quantity).map(Figure::value).filter(value -> value > 0);
    }

    /** Whether the unit's numbers are counted with the first of its building. */
    boolean countsElsewhere(Unit unit) {
        Totals totals = repeated.get(Shared.of(unit));
        return totals != null && !totals.id().equals(unit.id());
    }

    /** The unit without numbers that are counted elsewhere, which is then told. */
    UnitRow countOnce(UnitRow row) {
        Unit unit = row.unit();
        if (!countsElsewhere(unit)) {
            return row;
        }
        findings.add(
                FindingCode.TOTALS_REPEATED,
                unit.cells().of("capacity"),
                row.row().text(UnitColumns.QUANTITIES.get(UnitQuantity.CAPACITY)),
                unit.name(),
                repeated.get(Shared.of(unit)).name());
        Map<UnitQuantity, Figure> quantities = new EnumMap<>(unit.quantities());
        quantities.remove(UnitQuantity.USERS);
        quantities.remove(UnitQuantity.CAPACITY);
        return new UnitRow(
                new Unit(
                        unit.id(),
                        unit.name(),
                        unit.service(),
                        unit.operator(),
                        unit.buildings(),
                        unit.area(),
                        unit.organisationNumber(),
                        unit.grades(),
                        unit.dangerousWay(),
                        quantities,
                        unit.usersByGrade(),
                        unit.cells()),
                row.row());
    }
}
