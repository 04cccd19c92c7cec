package no.arealklok.input.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.arealklok.input.Municipality;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.workbook.WorkbookWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a municipality as a register workbook that {@link RegisterReader} reads back. */
public final class RegisterWriter {
    /** A row of a flat sheet. */
    private record Housed(Unit unit, Building building) {}

    /** In several sheets; those without rows are left out. */
    public void write(Municipality municipality, Path file, String language) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetWriter sheets = new SheetWriter(workbook, language);
            Register register = municipality.register();
            sheets.write(name(SheetKind.BUILDINGS, language), BuildingColumns.ALL, register.buildings());
            sheets.write(name(SheetKind.UNITS, language), UnitColumns.ALL, register.units());
            sheets.write(
                    name(SheetKind.POPULATION, language),
                    PopulationColumns.ALL,
                    municipality.population().rows());
            sheets.write(name(SheetKind.ROADS, language), RoadColumns.ALL, municipality.roads());
            sheets.write(name(SheetKind.DIRECTIVES, language), DirectiveColumns.ALL, municipality.directives());
            sheets.write(name(SheetKind.ASSUMPTIONS, language), AssumptionColumns.ALL, municipality.replacements());
            new WorkbookWriter().write(workbook, file);
        }
    }

    /**
     * As one flat sheet with a row per unit and its main building beside it. Buildings that are no unit's main building,
     * and everything that is neither unit nor building, find no place there.
     */
    public void writeFlat(Register register, Path file, String language) throws IOException {
        List<Housed> rows = register.units().stream()
                .map(unit -> new Housed(unit, register.mainBuilding(unit)))
                .toList();
        List<Column<Housed, ?>> columns = new ArrayList<>();
        UnitColumns.ALL.stream()
                .filter(column -> column != UnitColumns.BUILDINGS)
                .forEach(column -> columns.add(column.from(Housed::unit)));
        BuildingColumns.ALL.forEach(column -> columns.add(column.from(Housed::building)));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SheetWriter(workbook, language).write("Register", columns, rows);
            new WorkbookWriter().write(workbook, file);
        }
    }

    private static String name(SheetKind kind, String language) {
        return kind.label().in(language);
    }
}
