package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.service.ServiceTypes;

/** Puts the register together from the rows of units and buildings, and tells what makes no sense in it. */
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

    /** @param year that the register is of, when it tells */
    LazyRegister assemble(RegisterSheets sheets, Optional<Integer> year) {
        List<TableRow> unitRows = unitRows(sheets);
        List<TableRow> buildingRows = buildingRows(sheets);
        Housing housing =
                sheets.flat() ? new BuildingsInUnitRows(unitRows, findings) : new BuildingSheet(buildingRows, findings);
        UnitReader reader = new UnitReader(types, mapping, housing, findings);
        List<HousedRow> housed = housed(sheets, unitRows, reader);
        Map<String, Site> sites = sites(housing.rows(housed), housed);
        SharedTotals totals =
                new SharedTotals(sites.values(), row -> reader.reread(row).unit(), findings);
        LazyRegister register = new LazyRegister(
                housed.stream().map(HousedRow::row).toList(),
                reader,
                totals,
                sites,
                new BuildingReader(types, findings));
        new UnitChecks(findings).tell(register.units());
        new BuildingChecks(findings).tell(register.buildings());
        new AreaOutliers(findings).tell(register.buildings());
        List<TableRow> all = new ArrayList<>(buildingRows);
        all.addAll(unitRows);
        new RowChecks(findings).tell(all, year);
        new RegisterGaps(totals::countsElsewhere, findings).tell(register);
        return register;
    }

    private List<TableRow> unitRows(RegisterSheets sheets) {
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

    private List<HousedRow> housed(RegisterSheets sheets, List<TableRow> rows, UnitReader reader) {
        List<HousedRow> housed = rows.stream()
                .flatMap(row -> reader.read(row).stream())
                .map(read -> new HousedRow(read.row(), read.unit().buildings()))
                .toList();
        if (housed.isEmpty()) {
            String sheet = sheets.tables(SheetKind.UNITS).get(0).reading().sheet();
            throw new UnusableInputException(
                    "input.all-rejected", file.toString(), sheet, Integer.toString(rows.size()));
        }
        return housed;
    }

    private static Map<String, Site> sites(Map<String, TableRow> buildings, List<HousedRow> units) {
        Map<String, Site> sites = new LinkedHashMap<>();
        buildings.forEach((id, row) -> sites.put(id, new Site(id, row, new ArrayList<>(1))));
        for (HousedRow unit : units) {
            unit.buildings().stream()
                    .distinct()
                    .forEach(id -> sites.get(id).units().add(unit.row()));
        }
        return sites;
    }
}
