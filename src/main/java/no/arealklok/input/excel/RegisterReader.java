package no.arealklok.input.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.consolidation.Directive;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Municipality;
import no.arealklok.norm.NormReplacement;
import no.arealklok.population.Population;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.RoadLink;

/**
 * Reads a register (XLSX, XLSM, XLS or CSV) in either shape: several sheets, or one flat sheet with a row per unit. What is
 * wrong in single cells and rows becomes findings.
 */
public final class RegisterReader {
    /** @throws UnusableInputException when the file is no workbook or holds no unit that can be used */
    public RegisterReading read(Path file, ServiceTypes types) {
        return read(RegisterFile.of(file), types);
    }

    /** @throws UnusableInputException when the file cannot be opened or holds no unit that can be used */
    public RegisterReading read(RegisterFile file, ServiceTypes types) {
        List<Grid> grids = new GridReader().read(file);
        Findings findings = new Findings();
        RegisterSheets sheets = new SheetSorter(findings).sort(grids);
        if (sheets.tables(SheetKind.UNITS).isEmpty()) {
            String names = grids.stream().map(Grid::sheet).collect(Collectors.joining(", "));
            throw new UnusableInputException("input.no-units-sheet", file.toString(), names);
        }
        Register register = register(file, sheets, types, findings);
        Municipality municipality = new Municipality(
                register,
                population(sheets, findings),
                roads(sheets, findings),
                directives(sheets, register, findings),
                replacements(sheets, findings),
                new LocalKnowledgeReader(register, types, findings).read(sheets));
        new RegisterGaps(findings).tell(register);
        return new RegisterReading(municipality, findings.all());
    }

    private static Register register(RegisterFile file, RegisterSheets sheets, ServiceTypes types, Findings findings) {
        String sheet = sheets.tables(SheetKind.UNITS).get(0).grid().sheet();
        List<TableRow> rows = sheets.rows(SheetKind.UNITS);
        if (rows.isEmpty()) {
            throw new UnusableInputException("input.empty-sheet", file.toString(), sheet);
        }
        Housing housing = sheets.flat()
                ? new BuildingsInUnitRows(rows, findings)
                : new BuildingSheet(sheets.rows(SheetKind.BUILDINGS), findings);
        UnitReader reader = new UnitReader(types, housing, findings);
        List<UnitRow> units =
                rows.stream().map(reader::read).flatMap(Optional::stream).toList();
        if (units.isEmpty()) {
            throw new UnusableInputException(
                    "input.all-rejected", file.toString(), sheet, Integer.toString(rows.size()));
        }
        List<Unit> read = units.stream().map(UnitRow::unit).toList();
        return new Register(buildings(housing.rows(units), read, types, findings), read);
    }

    private static List<Building> buildings(
            Map<String, TableRow> rows, List<Unit> units, ServiceTypes types, Findings findings) {
        BuildingReader reader = new BuildingReader(types, findings);
        List<Building> buildings = new ArrayList<>();
        rows.forEach((id, row) -> {
            List<Unit> housed =
                    units.stream().filter(unit -> unit.buildings().contains(id)).toList();
            buildings.add(reader.read(id, row, housed));
        });
        return buildings;
    }

    private static Population population(RegisterSheets sheets, Findings findings) {
        return new Population(new PopulationReader(findings).read(sheets.tables(SheetKind.POPULATION)));
    }

    private static List<RoadLink> roads(RegisterSheets sheets, Findings findings) {
        RoadReader reader = new RoadReader(findings);
        return sheets.rows(SheetKind.ROADS).stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Directive> directives(RegisterSheets sheets, Register register, Findings findings) {
        DirectiveReader reader = new DirectiveReader(register, findings);
        return sheets.rows(SheetKind.DIRECTIVES).stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<NormReplacement> replacements(RegisterSheets sheets, Findings findings) {
        AssumptionReader reader = new AssumptionReader(findings);
        return sheets.rows(SheetKind.ASSUMPTIONS).stream()
                .map(reader::read)
                .flatMap(Optional::stream)
                .toList();
    }
}
