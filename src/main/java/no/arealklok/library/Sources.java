package no.arealklok.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.analysis.Inputs;
import no.arealklok.input.Assumptions;
import no.arealklok.input.Mapping;
import no.arealklok.input.excel.DirectivesBeside;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.RegisterReading;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.json.AssumptionReader;
import no.arealklok.input.json.ExperienceReader;
import no.arealklok.input.json.StatedDirectiveReader;
import no.arealklok.input.osm.RoadExtract;
import no.arealklok.quantity.Bounds;
import no.arealklok.run.Checksum;
import no.arealklok.run.InputFile;
import no.arealklok.run.InputFile.Role;
import no.arealklok.run.RunIdentity;
import no.arealklok.run.Terms;
import no.arealklok.travel.StreetSource;

/**
 * Files that an analysis is made of (kilder).
 *
 * @param register .xlsx, .xlsm, .xls, .ods or .csv
 * @param mapping what columns and words of the register mean, where they do not tell
 * @param mappings the files that it stands in
 * @param services a service type of one's own in each, beside the program's
 * @param assumptions numbers of one's own in place of the norms, in the units of the norms, and directives (JSON)
 * @param roads an OpenStreetMap extract (.osm.pbf, .osm, .osm.gz): distances over real roads
 * @param areas where small areas lie: points or polygons (.geojson), or a table as the register may be
 */
public record Sources(
        RegisterFile register,
        Mapping mapping,
        List<Path> mappings,
        List<Path> services,
        Optional<Path> assumptions,
        Optional<Path> roads,
        Optional<Path> areas) {
    public Sources {
        mappings = List.copyOf(mappings);
        services = List.copyOf(services);
    }

    /** A register that speaks for itself. */
    public static Sources of(Path register) {
        return new Sources(
                RegisterFile.of(register),
                Mapping.NONE,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Sources withAssumptions(Path file) {
        return new Sources(register, mapping, mappings, services, Optional.of(file), roads, areas);
    }

    /** The same mapping, that now stands in other files. */
    public Sources withMappings(List<Path> files) {
        return new Sources(register, mapping, files, services, assumptions, roads, areas);
    }

    /** @throws no.arealklok.finding.UnusableInputException when one cannot be read as what it is */
    public RegisterReading read() throws IOException {
        // What is wrong with the small file is told before the large one is read.
        own();
        DirectivesBeside directives = directives();
        List<Bounds> elsewhere = extract().map(RoadExtract::bounds).stream().toList();
        return directives.addTo(new RegisterReader(elsewhere, areas)
                .read(register, Services.read(services).types(), mapping));
    }

    /** @param reading of the register */
    public Inputs inputs(RegisterReading reading, RunIdentity identity, Terms terms) throws IOException {
        Services known = Services.read(services);
        return new Inputs(
                identity,
                reading.municipality(),
                reading.findings(),
                known.norms(),
                new ExperienceReader().readDefaults(),
                own(),
                known.types(),
                extract().map(StreetSource.class::cast),
                terms);
    }

    /** @param exactEngine name and version; empty where none runs on the machine */
    RunIdentity identity(RunIdentity.Engine engine, Optional<String> exactEngine) throws IOException {
        Map<Role, List<Path>> files = new EnumMap<>(Map.of(
                Role.SERVICE,
                services,
                Role.MAPPING,
                mappings,
                Role.ASSUMPTIONS,
                assumptions.stream().toList(),
                Role.ROADS,
                roads.stream().toList(),
                Role.AREAS,
                areas.stream().toList()));
        List<InputFile> others = new ArrayList<>();
        for (Map.Entry<Role, List<Path>> role : files.entrySet()) {
            for (Path file : role.getValue()) {
                others.add(Checksum.of(role.getKey(), file));
            }
        }
        return new RunIdentity(
                Checksum.of(Role.REGISTER, register.path()), others, engine, exactEngine, Release.number());
    }

    private Assumptions own() throws IOException {
        return assumptions.isEmpty() ? Assumptions.NONE : new AssumptionReader().read(assumptions.get());
    }

    private DirectivesBeside directives() throws IOException {
        return DirectivesBeside.of(
                assumptions.isEmpty() ? List.of() : new StatedDirectiveReader().read(assumptions.get()));
    }

    private Optional<RoadExtract> extract() {
        return roads.map(RoadExtract::new);
    }
}
