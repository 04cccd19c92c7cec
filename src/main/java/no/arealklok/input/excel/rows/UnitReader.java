package no.arealklok.input.excel.rows;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.ColumnTitles;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.FigureText;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.table.RowService;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;
import no.arealklok.service.ServiceType;

/** Reads one unit from a row. */
final class UnitReader {
    private final RowService services;
    private final Housing housing;
    private final Findings findings;
    private final Owners owners;
    private final Map<String, TableRow> seen = new HashMap<>();
    /** Sums that the first row of a sheet was told of. */
    private final Set<String> told = new HashSet<>();

    UnitReader(RowService services, Housing housing, Owners owners, Findings findings) {
        this.services = services;
        this.housing = housing;
        this.findings = findings;
        this.owners = owners;
    }

    /** @return empty when the row was rejected, which is then told; the same for the same row each time */
    Optional<UnitRow> read(TableRow source) {
        TableRow row = source.unpacked();
        Optional<String> name = row.read(UnitColumns.NAME, findings);
        Optional<String> id = id(row, findings);
        if (id.isEmpty()) {
            findings.add(FindingCode.ROW_WITHOUT_ID, row.place(), "");
            return Optional.empty();
        }
        Optional<ServiceType> service = service(row);
        List<String> buildings = service.isEmpty() ? List.of() : buildings(row, id.get());
        if (buildings.isEmpty() || isSecond(id.get(), source)) {
            return Optional.empty();
        }
        if (name.isEmpty()) {
            findings.add(FindingCode.NAME_MISSING, row.place(), id.get());
        }
        return Optional.of(new UnitRow(unit(row, id.get(), name, service.get(), buildings), source));
    }

    /** What its unit is known by; empty when nothing tells. */
    static Optional<String> id(TableRow row, Findings findings) {
        return row.read(UnitColumns.ID, findings)
                .or(() -> row.read(UnitColumns.ORG_NUMBER, findings))
                .or(() -> row.read(UnitColumns.NAME, findings));
    }

    private List<String> buildings(TableRow row, String id) {
        List<String> main = housing.buildings(row, id);
        return main.isEmpty()
                ? main
                : Stream.concat(
                                main.stream(),
                                row.campuses().stream().flatMap(campus -> housing.campus(campus, id).stream()))
                        .distinct()
                        .toList();
    }

    /** A row that was not rejected once more. */
    UnitRow reread(TableRow row) {
        return read(row).orElseThrow();
    }

    /** Whether there is a unit with the id. */
    boolean hasRead(String id) {
        return seen.containsKey(id);
    }

    private Optional<ServiceType> service(TableRow row) {
        Optional<ServiceType> service = services.find(row);
        if (service.isEmpty()) {
            String word = row.text(UnitColumns.SERVICE);
            Optional<String> nearest = services.nearest(word);
            FindingCode code = nearest.isPresent()
                    ? FindingCode.SERVICE_MISSPELT
                    : word.isEmpty() ? FindingCode.SERVICE_MISSING : FindingCode.UNKNOWN_SERVICE;
            findings.add(
                    code, row.at(UnitColumns.SERVICE), word, nearest.stream().toArray(String[]::new));
        }
        return service;
    }

    private boolean isSecond(String id, TableRow row) {
        TableRow first = seen.putIfAbsent(id, row);
        boolean second = first != null && first != row;
        if (second) {
            findings.add(FindingCode.DUPLICATE_ID, place(row), id, place(first).toString());
        }
        return second;
    }

    private static CellReference place(TableRow row) {
        return row.cell(UnitColumns.ID)
                .or(() -> row.cell(UnitColumns.ORG_NUMBER))
                .or(() -> row.cell(UnitColumns.NAME))
                .map(SheetCell::place)
                .orElseGet(row::place);
    }

    private Unit unit(TableRow row, String id, Optional<String> name, ServiceType service, List<String> buildings) {
        Map<Integer, Figure> usersByGrade = usersByGrade(row, id);
        Map<UnitQuantity, Figure> quantities = quantities(row, id, usersByGrade);
        int number = 1;
        for (TableRow campus : row.campuses()) {
            String part = id + "/campus-" + ++number;
            Map<Integer, Figure> byGrade = usersByGrade(campus, part);
            Map<UnitQuantity, Figure> more = quantities(campus, part, byGrade);
            if (!CampusSum.isRepeated(quantities, more)) {
                quantities = CampusSum.of(quantities, more, quantity -> figureId(quantity, id));
                usersByGrade = CampusSum.of(usersByGrade, byGrade, grade -> gradeId(id, grade));
            }
        }
        return new Unit(
                id,
                name.orElse(id),
                service.id(),
                owners.operator(row, housing.row(row, buildings.get(0))),
                buildings,
                row.read(UnitColumns.AREA, findings),
                row.read(UnitColumns.ORG_NUMBER, findings),
                row.read(UnitColumns.GRADES, findings),
                row.read(UnitColumns.DANGEROUS_WAY, findings).orElse(false),
                quantities,
                usersByGrade,
                row.cells(UnitColumns.ALL));
    }

    private Map<Integer, Figure> usersByGrade(TableRow row, String id) {
        Map<Integer, Figure> users = new TreeMap<>();
        UnitColumns.USERS_BY_GRADE.forEach(
                (grade, column) -> row.figure(gradeId(id, grade), column, MeasureUnit.PERSONS, findings)
                        .ifPresent(number -> users.put(grade, number)));
        return users;
    }

    private Map<UnitQuantity, Figure> quantities(TableRow row, String id, Map<Integer, Figure> usersByGrade) {
        Map<UnitQuantity, Figure> quantities = new EnumMap<>(UnitQuantity.class);
        UnitColumns.QUANTITIES.forEach((quantity, column) -> row.figure(
                        figureId(quantity, id), column, quantity.unit(), findings)
                .filter(number -> number.value() > 0 || !isZeroCapacity(quantity, row.at(column)))
                .ifPresent(number -> quantities.put(quantity, number)));
        UnitColumns.PARTS.forEach((whole, sets) ->
                sets.forEach(columns -> derive(quantities, whole, row, id, parts(row, id, whole.unit(), columns))));
        derive(quantities, UnitQuantity.USERS, row, id, List.copyOf(usersByGrade.values()));
        derive(quantities, UnitQuantity.USERS, row, id, children(quantities, UnitQuantity.CHILDREN_AGED_5));
        derive(quantities, UnitQuantity.USERS_UNDER_THREE, row, id, children(quantities, UnitQuantity.CHILDREN_AGED_2));
        return quantities;
    }

    /** Adds up the parts of a number that the register does not state itself. */
    private void derive(
            Map<UnitQuantity, Figure> quantities, UnitQuantity whole, TableRow row, String id, List<Figure> parts) {
        if (!parts.isEmpty() && !quantities.containsKey(whole)) {
            double sum = parts.stream().mapToDouble(Figure::value).sum();
            quantities.put(whole, Figure.computed(figureId(whole, id), sum, whole.unit(), "sum", parts));
            if (told.add(row.place().sheet() + "/" + whole)) {
                Column<?, ?> column = UnitColumns.QUANTITIES.get(whole);
                findings.add(
                        FindingCode.PARTS_ADDED, row.place(), FigureText.of(sum), List.of(ColumnTitles.quoted(column)));
            }
        }
    }

    /** All of a set; empty when the row lacks one of them. */
    private List<Figure> parts(TableRow row, String id, MeasureUnit unit, List<Column<Unit, Double>> columns) {
        List<Figure> parts = columns.stream()
                .flatMap(column -> row.figure("unit/" + id + "/" + column.key(), column, unit, findings).stream())
                .toList();
        return parts.size() == columns.size() ? parts : List.of();
    }

    /**
     * Children up to an age that they reached in the calendar year in which the kindergarten year began: those who then
     * turned three count as three from August.
     */
    private static List<Figure> children(Map<UnitQuantity, Figure> quantities, UnitQuantity oldest) {
        return EnumSet.range(UnitQuantity.CHILDREN_AGED_1, oldest).stream()
                .flatMap(age -> Optional.ofNullable(quantities.get(age)).stream())
                .toList();
    }

    /** Room and area that is 0 says only that the column is not for this service; a stated capacity of 0 is told. */
    private boolean isZeroCapacity(UnitQuantity quantity, CellReference cell) {
        if (quantity == UnitQuantity.CAPACITY) {
            findings.add(FindingCode.ZERO_CAPACITY, cell, "0");
        }
        return UnitColumns.CAPACITY_INPUTS.contains(quantity);
    }

    private static String gradeId(String id, int grade) {
        return "users/" + id + "/grade/" + grade;
    }

    private static String figureId(UnitQuantity quantity, String id) {
        return quantity == UnitQuantity.USERS ? "users/" + id : "unit/" + id + "/" + Column.keyOf(quantity);
    }
}
