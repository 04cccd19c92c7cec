package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceTypes;

/** Makes the register out of the rows of units and buildings, and tells what makes no sense in it. */
final class RegisterAssembly {
    private final RegisterFile file;
    private final ServiceTypes types;
    private final Mapping mapping;
    private final Findings findings;

    RegisterAssembly(RegisterFile file, ServiceTypes types, Mapping mapping, Findings findings) {
        this.file = file;
        this.types = types;
        this.mapping = mapping;
        this.findings = findings;
    }

    /**
     * @param rows those of units
     * @param year that the register is of, when it tells
     */
    Register assemble(RegisterSheets sheets, List<TableRow> rows, Optional<Integer> year) {
        List<TableRow> buildingRows = buildingRows(sheets);
        Housing housing =
                sheets.flat() ? new BuildingsInUnitRows(rows, findings) : new BuildingSheet(buildingRows, findings);
        SharedTotals totals = new SharedTotals(findings);
        List<UnitRow> units = totals.countOnce(units(sheets, rows, housing));
        List<Unit> read = units.stream().map(UnitRow::unit).toList();
        Register register = new Register(buildings(housing.rows(units), read), read);
        new UnitChecks(findings).tell(units);
        new BuildingChecks(findings).tell(register.buildings());
        new AreaOutliers(findings).tell(register);
        List<TableRow> all = new ArrayList<>(buildingRows);
        all.addAll(rows);
        new RowChecks(findings).tell(all, year);
        new RegisterGaps(totals.without(), findings).tell(register);
        return register;
    }

    /** The rows of units, each unit once, of one year. */
    List<TableRow> unitRows(RegisterSheets sheets) {
        YearChoice years = new YearChoice(UnitColumns.YEAR, RegisterAssembly::unit, mapping, findings);
        List<TableRow> rows = sheets.tables(SheetKind.UNITS).stream()
                .flatMap(table -> years.keep(table).stream())
                .toList();
        if (rows.isEmpty()) {
            String sheet = sheets.tables(SheetKind.UNITS).get(0).reading().sheet();
            throw new UnusableInputException("input.empty-sheet", file.toString(), sheet);
        }
        return new RepeatedRows(RegisterAssembly::unit, findings).merge(rows);
    }

    private List<TableRow> buildingRows(RegisterSheets sheets) {
        YearChoice years = new YearChoice(BuildingColumns.YEAR, RegisterAssembly::building, mapping, findings);
        List<TableRow> rows = sheets.tables(SheetKind.BUILDINGS).stream()
                .flatMap(table -> years.keep(table).stream())
                .toList();
        return new RepeatedRows(RegisterAssembly::building, findings).merge(rows);
    }

    private static Optional<SheetCell> unit(TableRow row) {
        return row.cell(UnitColumns.ID)
                .or(() -> row.cell(UnitColumns.ORG_NUMBER))
                .or(() -> row.cell(UnitColumns.NAME));
    }

    private static Optional<SheetCell> building(TableRow row) {
        return row.cell(BuildingColumns.ID)
                .or(() -> row.cell(BuildingColumns.BUILDING_NUMBER))
                .or(() -> row.cell(BuildingColumns.NAME));
    }

    private List<UnitRow> units(RegisterSheets sheets, List<TableRow> rows, Housing housing) {
        UnitReader reader = new UnitReader(new RowService(types, mapping, sheets, findings), housing, findings);
        List<UnitRow> units =
                rows.stream().map(reader::read).flatMap(Optional::stream).toList();
        if (units.isEmpty()) {
            String sheet = sheets.tables(SheetKind.UNITS).get(0).reading().sheet();
            throw new UnusableInputException(
                    "input.all-rejected", file.toString(), sheet, Integer.toString(rows.size()));
        }
        return units;
    }

    private List<Building> buildings(Map<String, TableRow> rows, List<Unit> units) {
        Map<String, List<Unit>> housed = new HashMap<>();
        units.forEach(unit -> unit.buildings().stream()
                .distinct()
                .forEach(id ->
                        housed.computeIfAbsent(id, key -> new ArrayList<>()).add(unit)));
        BuildingReader reader = new BuildingReader(types, findings);
        List<Building> buildings = new ArrayList<>();
        rows.forEach((id, row) -> buildings.add(reader.read(id, row, housed.getOrDefault(id, List.of()))));
        return buildings;
    }
}
