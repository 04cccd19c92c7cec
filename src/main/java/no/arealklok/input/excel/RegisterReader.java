package no.arealklok.input.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.arealklok.finding.Finding;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.input.Municipality;
import no.arealklok.norm.NormReplacement;
import no.arealklok.population.Population;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Register;
import no.arealklok.service.ServiceTypes;

/**
 * Reads a register (XLSX, XLSM, XLS or CSV) in either shape: several sheets, or one flat sheet with a row per unit. What is
 * wrong in single cells and rows becomes findings.
 */
public final class RegisterReader {
    private static final String REGISTER_YEAR = "register.year";
    /** Before, a year that all rows share is none of data. */
    private static final int FIRST_YEAR = 2000;

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
        RegisterSheets sheets =
                new ExampleRows(findings).leaveOut(new SheetSorter(types, mapping, findings).sort(grids));
        if (sheets.tables(SheetKind.UNITS).isEmpty()) {
            throw noUnits(file, grids);
        }
        new MappingCheck(mapping, types).tellUnused(grids, sheets.readings(), findings);
        List<NormReplacement> replacements =
                new ArrayList<>(rows(sheets, SheetKind.ASSUMPTIONS, new AssumptionReader(findings)::read));
        Population population = population(sheets, findings);
        RegisterAssembly assembly = new RegisterAssembly(file, types, mapping, findings);
        List<TableRow> rows = assembly.unitRows(sheets);
        Register register = assembly.assemble(sheets, rows, year(replacements, population));
        if (year(replacements, population).isEmpty()) {
            yearOf(rows, findings).ifPresent(replacements::add);
        }
        Municipality municipality = new Municipality(
                register,
                population,
                rows(sheets, SheetKind.ROADS, new RoadReader(findings)::read),
                rows(sheets, SheetKind.DIRECTIVES, new DirectiveReader(register, findings)::read),
                replacements,
                new LocalKnowledgeReader(register, types, findings).read(sheets));
        List<Finding> told = new SensitiveRows(types, mapping, sheets, register).mark(findings.all());
        return new RegisterReading(municipality, told, sheets.readings());
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
    private static Optional<Integer> year(List<NormReplacement> replacements, Population population) {
        return replacements.stream()
                .filter(replacement -> replacement.key().equals(REGISTER_YEAR))
                .map(replacement -> (int) replacement.value())
                .findFirst()
                .or(() -> population.rows().stream()
                        .map(row -> row.persons().firstYear())
                        .min(Integer::compare));
    }

    /** The year that the rows say their numbers are of, when they all say the same. */
    private static Optional<NormReplacement> yearOf(List<TableRow> rows, Findings findings) {
        Set<Optional<Integer>> years = new HashSet<>();
        rows.forEach(row -> years.add(row.read(UnitColumns.YEAR, findings)));
        Optional<Integer> year = years.size() == 1 ? years.iterator().next() : Optional.empty();
        CellReference cell = rows.get(0).at(UnitColumns.YEAR);
        return year.filter(only -> rows.size() > 1 && only >= FIRST_YEAR)
                .map(only -> new NormReplacement(
                        REGISTER_YEAR, only, cell.file() + " " + cell, AssumptionReader.NOT_STATED, cell));
    }
}
