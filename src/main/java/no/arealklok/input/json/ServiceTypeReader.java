package no.arealklok.input.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Reads service types: those that come with the program, and a user's own; one data file each. */
public final class ServiceTypeReader {
    private static final List<String> FILES = List.of("school", "kindergarten", "care-home", "supported-housing");

    /** A type and the norms that came with it. */
    public record Added(ServiceType type, List<Norm> norms) {}

    public ServiceTypes readDefaults() {
        return new ServiceTypes(FILES.stream()
                .map(name -> Resource.read("service-types/" + name + ".json", ServiceTypeEntry.class))
                .map(ServiceTypeEntry::type)
                .toList());
    }

    /**
     * Reads a user's own type. It is written like those that come with the program, and may bring norms of its own.
     *
     * @param known the norms that it may name without bringing them
     * @throws UnusableInputException when the file is missing, is no such JSON, or names a norm that is not there
     */
    public Added read(Path file, Norms known) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new UnusableInputException("input.service.missing", file.toString());
        }
        try {
            ServiceTypeEntry entry = OwnFile.read(file, ServiceTypeEntry.class);
            Added added = new Added(entry.type(), entry.ownNorms());
            Norms all = known.with(added.norms());
            for (String key : added.type().norms()) {
                if (all.find(key).isEmpty()) {
                    throw new UnusableInputException("input.service.norm", name, key);
                }
            }
            return added;
        } catch (DatabindException e) {
            throw new UnusableInputException(e, "input.service.value", name, place(e));
        } catch (JacksonException e) {
            throw new UnusableInputException(e, "input.service.unreadable", name, OwnFile.line(e));
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            // What a file lacks or misspells shows up as any of these.
            throw new UnusableInputException(e, "input.service.lacks", name);
        }
    }

    /** The names on the way to the value: {@code need.shares.fromAge}. */
    private static String place(DatabindException problem) {
        return problem.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
