package no.arealklok.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.input.json.NormReader;
import no.arealklok.input.json.ServiceTypeReader;
import no.arealklok.norm.Norms;
import no.arealklok.service.ServiceTypes;

/** @param norms with those that the types brought */
public record Services(ServiceTypes types, Norms norms) {
    /** @param files of types beside those that come with the program */
    public static Services read(List<Path> files) throws IOException {
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
