package no.arealklok.input.excel.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.column.ApplicantColumns;
import no.arealklok.input.excel.column.AssumptionColumns;
import no.arealklok.input.excel.column.AssumptionRow;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.DirectiveColumns;
import no.arealklok.input.excel.column.HistoryColumns;
import no.arealklok.input.excel.column.HousingColumns;
import no.arealklok.input.excel.column.PopulationColumns;
import no.arealklok.input.excel.column.RoadColumns;
import no.arealklok.input.excel.column.TransferColumns;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceTypes;
import no.arealklok.workbook.WorkbookWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a municipality as a register workbook that reads back the same. */
public final class RegisterWriter {
    /** A row of a flat sheet. */
    private record Housed(Unit unit, Building building) {}

    private final ServiceTypes types;

    public RegisterWriter(ServiceTypes types) {
        this.types = types;
    }

    /** In several sheets; those without rows are left out. */
    public void write(Municipality municipality, Path file, String language) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetWriter sheets = new SheetWriter(workbook, types, language);
            Register register = municipality.register();
            sheets.write(name(SheetKind.BUILDINGS, language), BuildingColumns.ALL, register.buildings());
            sheets.write(name(SheetKind.UNITS, language), UnitColumns.ALL, register.units());
            sheets.write(
                    name(SheetKind.POPULATION, language),
                    PopulationColumns.ALL,
                    municipality.population().rows());
            sheets.write(name(SheetKind.ROADS, language), RoadColumns.ALL, municipality.roads());
            sheets.write(name(SheetKind.DIRECTIVES, language), DirectiveColumns.ALL, municipality.directives());
            sheets.write(
                    name(SheetKind.ASSUMPTIONS, language),
                    AssumptionColumns.ALL,
                    AssumptionRow.of(municipality.assumptions()));
            sheets.write(
                    name(SheetKind.HISTORY, language),
                    HistoryColumns.ALL,
                    municipality.local().history().rows());
            sheets.write(
                    name(SheetKind.APPLICANTS, language),
                    ApplicantColumns.ALL,
                    municipality.local().applicants());
            sheets.write(
                    name(SheetKind.HOUSING, language),
                    HousingColumns.TALL,
                    municipality.local().housing());
            sheets.write(
                    name(SheetKind.TRANSFERS, language),
                    TransferColumns.ALL,
                    municipality.local().transfers());
            new WorkbookWriter().write(workbook, file);
        }
    }

    /**
     * As one flat sheet with a row per unit and its main building beside it. Buildings that are no unit's main
     * building, and everything that is neither unit nor building, find no place there.
     */
    public void writeFlat(Register register, Path file, String language) throws IOException {
        List<Housed> rows = register.units().stream()
                .map(unit -> new Housed(unit, register.mainBuilding(unit)))
                .toList();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SheetWriter(workbook, types, language).write("Register", flatColumns(), rows);
            new WorkbookWriter().write(workbook, file);
        }
    }

    /** The building's own id gives way to the ids of all buildings that the unit uses. */
    private static List<Column<Housed, ?>> flatColumns() {
        List<Column<Housed, ?>> columns = new ArrayList<>();
        for (Column<Unit, ?> column : UnitColumns.ALL) {
            Column<Unit, ?> flat =
                    column == UnitColumns.BUILDINGS ? column.under(BuildingColumns.ID.heading()) : column;
            columns.add(flat.from(Housed::unit));
        }
        BuildingColumns.ALL.stream()
                .filter(column -> column != BuildingColumns.ID)
                .forEach(column -> columns.add(column.from(Housed::building)));
        return columns;
    }

    private static String name(SheetKind kind, String language) {
        return kind.label().in(language);
    }
}
