package no.arealklok.input.excel.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.arealklok.input.Municipality;
import no.arealklok.input.excel.column.AssumptionRow;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.population.LocalKnowledge;
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
            for (SheetKind kind : SheetKind.values()) {
                sheets.write(kind.label().in(language), kind.written(), records(kind, municipality));
            }
            new WorkbookWriter().write(workbook, file);
        }
    }

    /** What the rows of a sheet tell of: the records that its columns are columns of. */
    private static Collection<?> records(SheetKind kind, Municipality municipality) {
        LocalKnowledge local = municipality.local();
        return switch (kind) {
            case BUILDINGS -> municipality.register().buildings();
            case UNITS -> municipality.register().units();
            case POPULATION -> municipality.population().rows();
            case ROADS -> municipality.roads();
            case DIRECTIVES -> municipality.directives();
            case ASSUMPTIONS -> AssumptionRow.of(municipality.assumptions());
            case HISTORY -> local.history().rows();
            case APPLICANTS -> local.applicants();
            case HOUSING -> local.housing();
            case TRANSFERS -> local.transfers();
            case HOMES -> local.homes();
            case AREAS -> local.areas();
        };
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
}
