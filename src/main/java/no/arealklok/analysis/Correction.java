package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Extension;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/**
 * A register with what is likely in one cell.
 *
 * @param users whether it is a number of users, from which the outlook follows
 */
record Correction(Register register, String subject, double found, double likely, boolean users) {
    /** Empty for a finding that does not say what is likely, and for a cell that no building's or unit's number is. */
    static Optional<Correction> of(Finding finding, Register register) {
        if (finding.code() == FindingCode.VALUE_IMPLAUSIBLE) {
            return ofBuilding(register, finding.place(), finding.number(2));
        }
        if (finding.code() == FindingCode.USERS_JUMP) {
            return ofUnit(register, finding.place(), finding.number(0));
        }
        return Optional.empty();
    }

    private static Optional<Correction> ofBuilding(Register register, CellReference cell, double likely) {
        return register.buildings().stream()
                .flatMap(building -> corrected(building, cell, likely).stream()
                        .map(other -> new Correction(
                                with(register, other), building.name(), found(building, cell), likely, false)))
                .findFirst();
    }

    private static Optional<Building> corrected(Building building, CellReference cell, double likely) {
        Map<BuildingQuantity, Figure> quantities = new EnumMap<>(BuildingQuantity.class);
        building.quantities().forEach((quantity, figure) -> quantities.put(quantity, at(figure, cell, likely)));
        List<Extension> extensions = building.extensions().stream()
                .map(one ->
                        one.stated().map(cost -> one.at(at(cost, cell, likely))).orElse(one))
                .toList();
        boolean same = quantities.equals(building.quantities()) && extensions.equals(building.extensions());
        return same ? Optional.empty() : Optional.of(building.with(quantities).withExtensions(extensions));
    }

    private static double found(Building building, CellReference cell) {
        return Stream.concat(
                        building.quantities().values().stream(),
                        building.extensions().stream().flatMap(one -> one.stated().stream()))
                .filter(figure -> isAt(figure, cell))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Optional<Correction> ofUnit(Register register, CellReference cell, double likely) {
        return register.units().stream()
                .filter(unit -> unit.find(UnitQuantity.USERS)
                        .filter(users -> isAt(users, cell))
                        .isPresent())
                .findFirst()
                .map(unit -> {
                    double found = unit.find(UnitQuantity.USERS).orElseThrow().value();
                    return new Correction(
                            with(register, scaled(unit, likely / found)), unit.name(), found, likely, true);
                });
    }

    /** Each grade keeps its part of the users. */
    private static Unit scaled(Unit unit, double factor) {
        Map<UnitQuantity, Figure> quantities = new EnumMap<>(unit.quantities());
        quantities.computeIfPresent(UnitQuantity.USERS, (key, users) -> with(users, users.value() * factor));
        Map<Integer, Figure> byGrade = new HashMap<>();
        unit.usersByGrade().forEach((grade, users) -> byGrade.put(grade, with(users, users.value() * factor)));
        return unit.with(quantities, byGrade);
    }

    private static Figure at(Figure figure, CellReference cell, double likely) {
        return isAt(figure, cell) ? with(figure, likely) : figure;
    }

    private static boolean isAt(Figure figure, CellReference cell) {
        return figure.origin() instanceof Origin.Read read && read.cell().equals(cell);
    }

    private static Figure with(Figure figure, double value) {
        return new Figure(figure.id(), value, figure.unit(), figure.origin());
    }

    private static Register with(Register register, Building other) {
        List<Building> buildings = new ArrayList<>(register.buildings());
        buildings.replaceAll(building -> building.id().equals(other.id()) ? other : building);
        return new Register(buildings, register.units());
    }

    private static Register with(Register register, Unit other) {
        List<Unit> units = new ArrayList<>(register.units());
        units.replaceAll(unit -> unit.id().equals(other.id()) ? other : unit);
        return new Register(register.buildings(), units);
    }
}
