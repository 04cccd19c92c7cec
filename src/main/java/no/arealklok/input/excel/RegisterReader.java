package no.arealklok.input.excel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.directive.Directive;
import no.arealklok.finding.Finding;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Assumptions;
import no.arealklok.input.Mapping;
import no.arealklok.input.Municipality;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.HomeColumns;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.mapping.MappingCheck;
import no.arealklok.input.excel.rows.AreaReader;
import no.arealklok.input.excel.rows.AssumptionReader;
import no.arealklok.input.excel.rows.DirectiveReader;
import no.arealklok.input.excel.rows.KnownAreas;
import no.arealklok.input.excel.rows.LazyRegister;
import no.arealklok.input.excel.rows.PopulationReader;
import no.arealklok.input.excel.rows.PopulationRegions;
import no.arealklok.input.excel.rows.RegisterAssembly;
import no.arealklok.input.excel.rows.RoadReader;
import no.arealklok.input.excel.table.ExampleRows;
import no.arealklok.input.excel.table.MunicipalityNumber;
import no.arealklok.input.excel.table.RegisterSheets;
import no.arealklok.input.excel.table.SheetKind;
import no.arealklok.input.excel.table.SheetSorter;
import no.arealklok.input.excel.table.SheetSurvey;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.input.json.NormReader;
import no.arealklok.norm.NormReplacement;
import no.arealklok.norm.Norms;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.Population;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.CellReference;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.RoadLink;

/**
 * Reads a register (XLSX, XLSM, XLS or CSV) in either shape: several sheets, or one flat sheet with a row per unit.
 * What is wrong in single cells and rows becomes findings.
 */
public final class RegisterReader {
    private static final long MEBIBYTE = 1 << 20;
    private static final String REGISTER_YEAR = "register.year";
    /** Before, a year that all rows share is none of data. */
    private static final int FIRST_YEAR = 2000;

    private final List<Bounds> home;
    private final Optional<Path> areas;

    /** Of a municipality in Norway. */
    public RegisterReader() {
        this(List.of(), Optional.empty());
    }

    /**
     * @param elsewhere where buildings may lie beside Norway: other coordinates are taken to be mistakes
     * @param areas a file of its own that tells where small areas lie, and perhaps who lives there and goes where
     */
    public RegisterReader(List<Bounds> elsewhere, Optional<Path> areas) {
        this.areas = areas;
        home = Stream.concat(Stream.of(Bounds.NORWAY), elsewhere.stream()).toList();
    }

    /** @throws UnusableInputException when the file is no workbook or holds no unit that can be used */
    public RegisterReading read(Path file, ServiceTypes types) {
        return read(RegisterFile.of(file), types);
    }

    /** @throws UnusableInputException when the file cannot be opened or holds no unit that can be used */
    RegisterReading read(RegisterFile file, ServiceTypes types) {
        return read(file, types, Mapping.NONE);
    }

    /**
     * @param mapping what the user settled about sheets and columns
     * @throws UnusableInputException when the file cannot be opened or holds no unit that can be used, or when the
     *     mapping names columns that do not exist
     */
    public RegisterReading read(RegisterFile file, ServiceTypes types, Mapping mapping) {
        return read(
                file,
                types,
                mapping,
                (told, noticed) -> new RegisterReading(
                        new Municipality(
                                told.register().whole(),
                                told.population(),
                                told.roads(),
                                told.directives(),
                                told.assumptions(),
                                told.local()),
                        new SensitiveRows(types, mapping, told.sheets(), told.register()).mark(noticed),
                        told.sheets().readings()));
    }

    /**
     * Reads a register only to tell what is in it. Unlike {@link #read} it never holds the whole register in memory,
     * and takes one of a million units in a heap of 1 GB.
     *
     * @param mapping what the user settled about sheets and columns
     * @throws UnusableInputException as {@link #read} does
     */
    public RegisterCheck check(RegisterFile file, ServiceTypes types, Mapping mapping) {
        return read(
                file,
                types,
                mapping,
                (told, noticed) -> new RegisterCheck(
                        told.register().units().size(),
                        told.register().buildings().size(),
                        told.assumptions(),
                        noticed,
                        told.sheets().readings()));
    }

    /** How far each table is understood of a file in which no units were found. */
    public List<TableReading> survey(RegisterFile file, ServiceTypes types, Mapping mapping) {
        return new SheetSurvey(types, mapping).survey(new GridReader().read(file));
    }

    /** What the sheets told; of the register only how to make it. */
    private record Told(
            RegisterSheets sheets,
            LazyRegister register,
            Population population,
            List<RoadLink> roads,
            List<Directive> directives,
            Assumptions assumptions,
            LocalKnowledge local) {}

    private <R> R read(
            RegisterFile file, ServiceTypes types, Mapping mapping, BiFunction<Told, List<Finding>, R> result) {
        Findings findings = new Findings();
        new MappingCheck(mapping, types).refuseUnknown();
        try {
            Told told = told(file, types, mapping, new GridReader().read(file), findings);
            return result.apply(told, findings.all());
        } catch (UnusableInputException e) {
            throw e.after(findings.all());
        } catch (OutOfMemoryError e) {
            // What was read is let go of here, so that there is memory again.
            String heap = Long.toString(Runtime.getRuntime().maxMemory() / MEBIBYTE);
            throw new UnusableInputException(e, "input.too-large", file.toString(), heap);
        }
    }

    private Told told(RegisterFile file, ServiceTypes types, Mapping mapping, List<Grid> grids, Findings findings) {
        List<Grid> beside =
                areas.map(path -> new GridReader().read(RegisterFile.of(path))).orElse(List.of());
        RegisterSheets sheets = new ExampleRows(findings)
                .leaveOut(new SheetSorter(types, mapping, assumedYear(), findings).sort(grids, beside));
        if (sheets.tables(SheetKind.UNITS).isEmpty()) {
            throw noUnits(file, grids, types, mapping);
        }
        new MappingCheck(mapping, types)
                .tellUnused(Stream.concat(grids.stream(), beside.stream()).toList(), sheets.readings(), findings);
        Assumptions assumptions = new AssumptionReader(findings).read(sheets.rows(SheetKind.ASSUMPTIONS));
        Population residents = population(sheets, findings);
        Optional<Integer> year = year(assumptions, residents);
        Norms norms = inForce(assumptions);
        RegisterAssembly assembly = new RegisterAssembly(file, types, mapping, home, norms, findings);
        Map<Integer, List<TableRow>> past = new TreeMap<>();
        List<TableRow> unitRows = assembly.unitRows(sheets, past);
        LazyRegister register = assembly.assemble(sheets, unitRows, year);
        KnownAreas known = new AreaReader(register, findings).read(sheets.rows(SheetKind.AREAS));
        Population ours = ofThisMunicipality(residents, register, sheets, known, findings);
        return new Told(
                sheets,
                register,
                ours,
                rows(sheets, SheetKind.ROADS, new RoadReader(findings)::read),
                rows(
                        sheets,
                        SheetKind.DIRECTIVES,
                        new DirectiveReader(register, small(ours, sheets, known), known, findings)::read),
                year.isPresent() ? assumptions : withYear(assumptions, unitRows, findings),
                new LocalKnowledgeReader(register, types, norms, known, findings).read(sheets, past, ours));
    }

    /**
     * Areas of which it is told who lives there, or how many do and where that is; problems with the cells are told
     * later.
     */
    private static Set<String> small(Population residents, RegisterSheets sheets, KnownAreas known) {
        Stream<String> lived = sheets.rows(SheetKind.HOMES).stream()
                .flatMap(row -> row.read(HomeColumns.AREA, new Findings()).stream())
                .map(known::name);
        return Stream.concat(
                        lived,
                        residents.areas().stream()
                                .filter(area -> known.find(area).isPresent()))
                .collect(Collectors.toSet());
    }

    /** The program's norms with those that the workbook puts in their place. */
    private static Norms inForce(Assumptions assumptions) {
        Norms norms = new NormReader().readDefaults();
        for (NormReplacement own : assumptions.norms()) {
            if (norms.find(own.key()).filter(norm -> norm.accepts(own)).isPresent()) {
                norms = norms.with(own);
            }
        }
        return norms;
    }

    /** The year of a register that does not say so. */
    private static int assumedYear() {
        return (int) new NormReader().readDefaults().figure(REGISTER_YEAR).whole();
    }

    private static UnusableInputException noUnits(
            RegisterFile file, List<Grid> grids, ServiceTypes types, Mapping mapping) {
        List<String> names = grids.stream().map(Grid::sheet).toList();
        return names.stream()
                .filter(SheetKind.UNITS::isNamed)
                .findFirst()
                .map(name -> new UnusableInputException("input.empty-sheet", file.toString(), name))
                .or(() -> new UnitsLacking(new SheetSurvey(types, mapping).survey(grids)).in(file.toString()))
                .orElseGet(() ->
                        new UnusableInputException("input.no-units-sheet", file.toString(), String.join(", ", names)));
    }

    private static <T> List<T> rows(RegisterSheets sheets, SheetKind kind, Function<TableRow, Optional<T>> reader) {
        return sheets.rows(kind).stream().map(reader).flatMap(Optional::stream).toList();
    }

    private static Population population(RegisterSheets sheets, Findings findings) {
        return new Population(new PopulationReader(findings).read(sheets.tables(SheetKind.POPULATION)));
    }

    private static Population ofThisMunicipality(
            Population read, LazyRegister register, RegisterSheets sheets, KnownAreas known, Findings findings) {
        Population residents = known.isEmpty() ? read : new Population(known.rename(read.rows()));
        if (residents.areas().size() < 2 && residents.areas().stream().noneMatch(PopulationRegions::isLarger)) {
            return residents;
        }
        List<TableRow> rows = new ArrayList<>(sheets.rows(SheetKind.BUILDINGS));
        rows.addAll(sheets.rows(SheetKind.UNITS));
        Optional<String> number = MunicipalityNumber.of(rows, findings);
        return new Population(new PopulationRegions(register, small(residents, sheets, known), number, findings)
                .keep(residents.rows()));
    }

    /** The register's year, where it says so. */
    private static Optional<Integer> year(Assumptions assumptions, Population population) {
        return assumptions.norms().stream()
                .filter(replacement -> replacement.key().equals(REGISTER_YEAR))
                .map(replacement -> (int) replacement.value())
                .findFirst()
                .or(() -> population.firstYear().stream().boxed().findFirst());
    }

    private static Assumptions withYear(Assumptions assumptions, List<TableRow> rows, Findings findings) {
        List<NormReplacement> norms = new ArrayList<>(assumptions.norms());
        yearOf(rows, findings).ifPresent(norms::add);
        return new Assumptions(norms, assumptions.capacity());
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
