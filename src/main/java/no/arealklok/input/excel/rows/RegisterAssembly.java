package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.position.Elsewhere;
import no.arealklok.input.excel.rows.Housing.HousedRow;
import no.arealklok.input.excel.table.RegisterSheets;
import no.arealklok.input.excel.table.RepeatedRows;
import no.arealklok.input.excel.table.RowService;
import no.arealklok.input.excel.table.SettledNames;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.input.excel.table.SheetYears;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.input.excel.table.YearChoice;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Bounds;
import no.arealklok.service.ServiceTypes;

/** Puts the register together from the rows of units and buildings, and tells what makes no sense in it. */
public final class RegisterAssembly {
    private final RegisterFile file;
    private final ServiceTypes types;
    private final Mapping mapping;
    private final List<Bounds> home;
    private final Norms norms;
    private final Findings findings;

    /** @param home where buildings may lie; {@code norms}: what is likely */
    public RegisterAssembly(
            RegisterFile file, ServiceTypes types, Mapping mapping, List<Bounds> home, Norms norms, Findings findings) {
        this.file = file;
        this.home = home;
        this.norms = norms;
        this.types = types;
        this.mapping = mapping;
        this.findings = findings;
    }

    /**
     * @param unitRows those of units
     * @param year that the register is of, when it tells
     */
    public LazyRegister assemble(RegisterSheets sheets, List<TableRow> unitRows, Optional<Integer> year) {
        List<TableRow> buildingRows = buildingRows(sheets);
        LazyRegister register = register(sheets, unitRows, buildingRows);
        RegisterGaps gaps = new RegisterGaps(register::countsElsewhere, findings);
        checkUnits(register, gaps);
        checkBuildings(register, settled(sheets), gaps);
        List<TableRow> all =
                Stream.concat(buildingRows.stream(), unitRows.stream()).toList();
        new RowChecks(findings).tell(all, year);
        return register;
    }

    private LazyRegister register(RegisterSheets sheets, List<TableRow> unitRows, List<TableRow> buildingRows) {
        List<TableRow> rows = sheets.flat() ? unitRows : buildingRows;
        SettledTwins twins = new SettledTwins(rows, settled(sheets), findings);
        Housing housing = sheets.flat()
                ? new BuildingsInUnitRows(rows, twins, findings)
                : new BuildingSheet(rows, twins, findings);
        boolean told = sheets.tables(SheetKind.UNITS).stream().anyMatch(table -> table.has(UnitColumns.OPERATOR));
        Owners owners = Owners.of(told ? unitRows : List.of(), findings);
        UnitReader reader = new UnitReader(new RowService(types, mapping, sheets, findings), housing, owners, findings);
        List<HousedRow> housed = housed(sheets, unitRows, reader);
        Map<String, Site> sites = sites(housing.rows(housed), housed);
        List<Bounds> somewhere = new Elsewhere(home, findings)
                .and(sites.values().stream().map(Site::row).toList());
        return new LazyRegister(
                housed.stream().map(HousedRow::row).toList(),
                sites,
                reader,
                new BuildingReader(types, somewhere, owners, findings),
                findings);
    }

    /** Each unit is read once, for all checks. */
    private void checkUnits(LazyRegister register, RegisterGaps gaps) {
        UnitChecks checks = new UnitChecks(findings);
        for (UnitRow row : register.units()) {
            checks.tell(row);
            gaps.tell(row.unit());
        }
    }

    private void checkBuildings(LazyRegister register, SettledNames settled, RegisterGaps gaps) {
        List<HousedUnits> buildings = register.buildings();
        BuildingChecks checks = new BuildingChecks(buildings, settled, findings);
        AreaOutliers outliers = new AreaOutliers(buildings, findings);
        SenseChecks sense = new SenseChecks(types, norms, findings);
        for (int i = 0; i < buildings.size(); i++) {
            HousedUnits housed = buildings.get(i);
            checks.tell(housed.building(), i);
            outliers.add(housed, i);
            sense.add(housed);
            gaps.tell(housed);
        }
        outliers.tell();
        sense.tell();
    }

    /**
     * The rows of units, each unit once, of one year.
     *
     * @param past is given those of sheets of earlier years
     */
    public List<TableRow> unitRows(RegisterSheets sheets, Map<Integer, List<TableRow>> past) {
        YearChoice years = new YearChoice(
                List.of(UnitColumns.YEAR, UnitColumns.AS_OF),
                RegisterAssembly::unit,
                sheets.baseYear(),
                mapping,
                findings);
        SheetYears.Split split = new SheetYears(RegisterAssembly::unit, sheets.baseYear(), findings)
                .split(sheets.tables(SheetKind.UNITS));
        past.putAll(split.past());
        List<TableRow> rows = split.current().stream()
                .flatMap(table -> years.keep(table).stream())
                .toList();
        if (rows.isEmpty()) {
            String sheet = sheets.tables(SheetKind.UNITS).get(0).reading().sheet();
            throw new UnusableInputException("input.empty-sheet", file.toString(), sheet);
        }
        List<TableRow> each = new RepeatedRows(RegisterAssembly::unit, settled(sheets), findings)
                .mergeUnits(rows, split.current().size() > 1);
        ServicesInRow several = new ServicesInRow(types, findings);
        return each.stream().flatMap(row -> several.split(row).stream()).toList();
    }

    private List<TableRow> buildingRows(RegisterSheets sheets) {
        YearChoice years = new YearChoice(
                List.of(BuildingColumns.YEAR, BuildingColumns.AS_OF),
                RegisterAssembly::building,
                sheets.baseYear(),
                mapping,
                findings);
        SheetYears.Split split = new SheetYears(RegisterAssembly::building, sheets.baseYear(), findings)
                .split(sheets.tables(SheetKind.BUILDINGS));
        List<TableRow> rows = split.current().stream()
                .flatMap(table -> years.keep(table).stream())
                .toList();
        return new RepeatedRows(RegisterAssembly::building, settled(sheets), findings).merge(rows);
    }

    private SettledNames settled(RegisterSheets sheets) {
        return new SettledNames(mapping, sheets.readings());
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
                .map(read ->
                        new HousedRow(read.unit().id(), read.row(), read.unit().buildings()))
                .toList();
        if (housed.isEmpty()) {
            String sheet = sheets.tables(SheetKind.UNITS).get(0).reading().sheet();
            boolean service =
                    findings.all().stream().anyMatch(finding -> finding.code() == FindingCode.SERVICE_MISSING);
            throw new UnusableInputException(
                    service ? "input.no-units-service" : "input.all-rejected",
                    file.toString(),
                    sheet,
                    Integer.toString(rows.size()));
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
