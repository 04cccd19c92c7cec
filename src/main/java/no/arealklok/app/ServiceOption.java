package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.library.Services;
import picocli.CommandLine.Option;

/** Service types of the user's own, beside those that come with the program. */
final class ServiceOption {
    @Option(names = "--service", paramLabel = "FILE")
    private List<Path> files = List.of();

    List<Path> files() {
        return files;
    }

    Services read() throws IOException {
        return Services.read(files);
    }
}
