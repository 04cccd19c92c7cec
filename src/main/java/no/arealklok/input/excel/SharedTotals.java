package no.arealklok.input.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/**
 * Counts once the users and places of units that share a building and service and all tell the same two numbers: those are
 * the building's totals, repeated on each row. They stay with the first unit.
 */
final class SharedTotals {
    /** Small units of one building may well be alike. */
    private static final int FEWEST_PLACES = 20;

    private record Shared(List<String> buildings, String service) {}

    private final Findings findings;
    private final Set<String> without = new HashSet<>();

    SharedTotals(Findings findings) {
        this.findings = findings;
    }

    List<UnitRow> countOnce(List<UnitRow> rows) {
        Map<Shared, List<UnitRow>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new Shared(row.unit().buildings(), row.unit().service())));
        Map<String, Unit> first = new HashMap<>();
        groups.values().stream()
                .filter(SharedTotals::isRepeated)
                .forEach(group -> group.stream()
                        .skip(1)
                        .forEach(row -> first.put(row.unit().id(), group.get(0).unit())));
        return rows.stream().map(row -> withoutTotals(row, first)).toList();
    }

    /** Ids of units that lost their numbers to the first of their building. */
    Set<String> without() {
        return without;
    }

    private static boolean isRepeated(List<UnitRow> group) {
        return group.size() > 1
                && group.stream()
                                .map(row -> List.of(
                                        value(row.unit(), UnitQuantity.USERS),
                                        value(row.unit(), UnitQuantity.CAPACITY)))
                                .distinct()
                                .count()
                        == 1
                && value(group.get(0).unit(), UnitQuantity.USERS).isPresent()
                && value(group.get(0).unit(), UnitQuantity.CAPACITY)
                        .filter(places -> places >= FEWEST_PLACES)
                        .isPresent();
    }

    private static Optional<Double> value(Unit unit, UnitQuantity quantity) {
        return unit.find(quantity).map(Figure::value).filter(value -> value > 0);
    }

    private UnitRow withoutTotals(UnitRow row, Map<String, Unit> first) {
        Unit unit = row.unit();
        if (!first.containsKey(unit.id())) {
            return row;
        }
        without.add(unit.id());
        findings.add(
                FindingCode.TOTALS_REPEATED,
                unit.cells().of("capacity"),
                row.row().text(UnitColumns.QUANTITIES.get(UnitQuantity.CAPACITY)),
                unit.name(),
                first.get(unit.id()).name());
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
                        quantities,
                        unit.usersByGrade(),
                        unit.cells()),
                row.row());
    }
}
