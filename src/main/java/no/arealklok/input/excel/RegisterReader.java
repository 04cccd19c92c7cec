package no.arealklok.input.excel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Assumptions;
import no.arealklok.input.Mapping;
import no.arealklok.input.Municipality;
import no.arealklok.population.Population;
import no.arealklok.register.Register;
import no.arealklok.service.ServiceTypes;

/**
 * Reads a register (XLSX, XLSM, XLS or CSV) in either shape: several sheets, or one flat sheet with a row per unit. What is
 * wrong in single cells and rows becomes findings.
 */
public final class RegisterReader {
    private static final String REGISTER_YEAR = "register.year";

    /** @throws UnusableInputException when the file is no workbook or holds no unit that can be used */
    public RegisterReading read(Path file, ServiceTypes types) {
        return read(RegisterFile.of(file), types);
    }

    /** @throws UnusableInputException when the file cannot be opened or holds no unit that can be used */
    public RegisterReading read(RegisterFile file, ServiceTypes types) {
        return read(file, types, Mapping.NONE);
    }

    /**
     * @param mapping what the user settled about sheets and columns
     * @throws UnusableInputException when the file cannot be opened or holds no unit that can be used, or when the mapping
     *     names columns that do not exist
     */
    public RegisterReading read(RegisterFile file, ServiceTypes types, Mapping mapping) {
        Findings findings = new Findings();
        new MappingCheck(mapping, types).refuseUnknown();
        List<Grid> grids = new GridReader().read(file);
        try {
            return read(file, types, mapping, grids, findings);
        } catch (UnusableInputException e) {
            throw e.after(findings.all());
        }
    }

    private static RegisterReading read(
            RegisterFile file, ServiceTypes types, Mapping mapping, List<Grid> grids, Findings findings) {
        RegisterSheets sheets = new ExampleRows(findings).leaveOut(new SheetSorter(mapping, findings).sort(grids));
        if (sheets.tables(SheetKind.UNITS).isEmpty()) {
            throw noUnits(file, grids);
        }
        new MappingCheck(mapping, types).tellUnused(grids, sheets.readings(), findings);
        Assumptions assumptions = new AssumptionReader(findings).read(sheets.rows(SheetKind.ASSUMPTIONS));
        Population population = population(sheets, findings);
        Register register =
                new RegisterAssembly(file, types, mapping, findings).assemble(sheets, year(assumptions, population));
        Municipality municipality = new Municipality(
                register,
                population,
                rows(sheets, SheetKind.ROADS, new RoadReader(findings)::read),
                rows(sheets, SheetKind.DIRECTIVES, new DirectiveReader(register, findings)::read),
                assumptions,
                new LocalKnowledgeReader(register, types, findings).read(sheets));
        return new RegisterReading(municipality, findings.all(), sheets.readings());
    }

    private static UnusableInputException noUnits(RegisterFile file, List<Grid> grids) {
        List<String> names = grids.stream().map(Grid::sheet).toList();
        return names.stream()
                .filter(SheetKind.UNITS::isNamed)
                .findFirst()
                .map(name -> new UnusableInputException("input.empty-sheet", file.toString(), name))
                .orElseGet(() ->
                        new UnusableInputException("input.no-units-sheet", file.toString(), String.join(", ", names)));
    }

    private static <T> List<T> rows(RegisterSheets sheets, SheetKind kind, Function<TableRow, Optional<T>> reader) {
        return sheets.rows(kind).stream().map(reader).flatMap(Optional::stream).toList();
    }

    private static Population population(RegisterSheets sheets, Findings findings) {
        return new Population(new PopulationReader(findings).read(sheets.tables(SheetKind.POPULATION)));
    }

    /** The register's year, where it says so. */
    private static Optional<Integer> year(Assumptions assumptions, Population population) {
        return assumptions.norms().stream()
                .filter(replacement -> replacement.key().equals(REGISTER_YEAR))
                .map(replacement -> (int) replacement.value())
                .findFirst()
                .or(() -> population.rows().stream()
                        .map(row -> row.persons().firstYear())
                        .min(Integer::compare));
    }
}
