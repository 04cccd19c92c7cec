package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.input.json.NormReader;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.norm.Norms;
import no.arealklok.service.ServiceTypes;
import picocli.CommandLine.Option;

/** Service types of the user's own, beside those that come with the program. */
final class ServiceOption {
    @Option(names = "--service", paramLabel = "FILE")
    private List<Path> files = List.of();

    /** @param norms with those that the types brought */
    record Services(ServiceTypes types, Norms norms) {}

    List<Path> files() {
        return files;
    }

    Services read() throws IOException {
        return read(files);
    }

    static Services read(List<Path> files) throws IOException {
        ServiceTypes types = new ServiceTypeReader().readDefaults();
        Norms norms = new NormReader().readDefaults();
        for (Path file : files) {
            ServiceTypeReader.Added added = new ServiceTypeReader().read(file, norms);
            types = types.with(added.type());
            norms = norms.with(added.norms());
        }
        return new Services(types, norms);
    }
}
