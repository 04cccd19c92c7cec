package no.arealklok.input.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Operator;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.ServiceType;

/** Reads one unit from a row. */
final class UnitReader {
    private final RowService services;
    private final Housing housing;
    private final Findings findings;
    private final Map<String, CellReference> seen = new HashMap<>();

    UnitReader(RowService services, Housing housing, Findings findings) {
        this.services = services;
        this.housing = housing;
        this.findings = findings;
    }

    /** @return empty when the row was rejected, which is then told */
    Optional<UnitRow> read(TableRow row) {
        Optional<String> name = row.read(UnitColumns.NAME, findings);
        Optional<String> number = row.read(UnitColumns.ORG_NUMBER, findings);
        Optional<String> id =
                row.read(UnitColumns.ID, findings).or(() -> number).or(() -> name);
        if (id.isEmpty()) {
            findings.add(FindingCode.ROW_WITHOUT_ID, row.place(), "");
            return Optional.empty();
        }
        Optional<ServiceType> service = service(row);
        List<String> buildings = service.isEmpty() ? List.of() : housing.buildings(row, id.get());
        if (buildings.isEmpty() || isSecond(id.get(), row)) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            findings.add(FindingCode.NAME_MISSING, row.place(), id.get());
        }
        return Optional.of(new UnitRow(unit(row, id.get(), name, service.get(), buildings), row));
    }

    private Optional<ServiceType> service(TableRow row) {
        Optional<ServiceType> service = services.find(row);
        if (service.isEmpty()) {
            String word = row.text(UnitColumns.SERVICE);
            FindingCode code = word.isEmpty() ? FindingCode.SERVICE_MISSING : FindingCode.UNKNOWN_SERVICE;
            findings.add(code, row.at(UnitColumns.SERVICE), word);
        }
        return service;
    }

    private boolean isSecond(String id, TableRow row) {
        CellReference place = row.cell(UnitColumns.ID)
                .or(() -> row.cell(UnitColumns.ORG_NUMBER))
                .or(() -> row.cell(UnitColumns.NAME))
                .map(SheetCell::place)
                .orElse(row.place());
        CellReference first = seen.putIfAbsent(id, place);
        if (first != null) {
            findings.add(FindingCode.DUPLICATE_ID, place, id, first.toString());
        }
        return first != null;
    }

    private Unit unit(TableRow row, String id, Optional<String> name, ServiceType service, List<String> buildings) {
        Map<Integer, Figure> usersByGrade = usersByGrade(row, id);
        return new Unit(
                id,
                name.orElse(id),
                service.id(),
                row.read(UnitColumns.OPERATOR, findings).orElse(Operator.MUNICIPAL),
                buildings,
                row.read(UnitColumns.AREA, findings),
                row.read(UnitColumns.ORG_NUMBER, findings),
                row.read(UnitColumns.GRADES, findings),
                quantities(row, id, usersByGrade),
                usersByGrade,
                row.cells(UnitColumns.ALL));
    }

    private Map<Integer, Figure> usersByGrade(TableRow row, String id) {
        Map<Integer, Figure> users = new TreeMap<>();
        UnitColumns.USERS_BY_GRADE.forEach(
                (grade, column) -> row.figure("users/" + id + "/grade/" + grade, column, MeasureUnit.PERSONS, findings)
                        .ifPresent(number -> users.put(grade, number)));
        return users;
    }

    private Map<UnitQuantity, Figure> quantities(TableRow row, String id, Map<Integer, Figure> usersByGrade) {
        Map<UnitQuantity, Figure> quantities = new EnumMap<>(UnitQuantity.class);
        UnitColumns.QUANTITIES.forEach((quantity, column) -> row.figure(
                        figureId(quantity, id), column, quantity.unit(), findings)
                .filter(number -> number.value() > 0 || !isZeroCapacity(quantity, row.at(column)))
                .ifPresent(number -> quantities.put(quantity, number)));
        if (!usersByGrade.isEmpty()) {
            List<Figure> grades = List.copyOf(usersByGrade.values());
            double sum = grades.stream().mapToDouble(Figure::value).sum();
            quantities.putIfAbsent(
                    UnitQuantity.USERS, Figure.computed("users/" + id, sum, MeasureUnit.PERSONS, "sum", grades));
        }
        return quantities;
    }

    /** Room and area that is 0 says only that the column is not for this service; a stated capacity of 0 is told. */
    private boolean isZeroCapacity(UnitQuantity quantity, CellReference cell) {
        if (quantity == UnitQuantity.CAPACITY) {
            findings.add(FindingCode.ZERO_CAPACITY, cell, "0");
        }
        return RegisterGaps.CAPACITY_INPUTS.contains(quantity);
    }

    private static String figureId(UnitQuantity quantity, String id) {
        return quantity == UnitQuantity.USERS ? "users/" + id : "unit/" + id + "/" + Column.keyOf(quantity);
    }
}
