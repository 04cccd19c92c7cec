package no.arealklok.run;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.run.InputFile.Role;

/**
 * What made an analysis, so that anyone can make it again; seed, effort and the like stand in {@link Terms}.
 *
 * @param others what else was read: the mapping, assumptions and service types of the user's own
 * @param exactEngine name and version of the one that polishes and proves; empty where none runs on the machine
 * @param version of this program
 */
public record RunIdentity(
        InputFile register, List<InputFile> others, Engine engine, Optional<String> exactEngine, String version) {
    /** Who finds the plan. */
    public enum Engine {
        SEARCH,
        /** The exact engine alone. */
        EXACT
    }

    public RunIdentity {
        others = List.copyOf(others);
    }

    /** That read one file more. */
    public RunIdentity and(InputFile file) {
        List<InputFile> more = Stream.concat(others.stream(), Stream.of(file)).toList();
        return new RunIdentity(register, more, engine, exactEngine, version);
    }

    /** Whether the same version read the same, but for what was decided on a plan. */
    public boolean hasRead(RunIdentity other) {
        return version.equals(other.version) && read().equals(other.read());
    }

    private Map<Role, List<String>> read() {
        return Stream.concat(Stream.of(register), others.stream())
                .filter(file -> file.role() != Role.REVIEW)
                .collect(groupingBy(InputFile::role, mapping(InputFile::sha256, toList())));
    }
}
