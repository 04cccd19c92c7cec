package no.arealklok.run;

import java.util.List;
import java.util.Optional;

/**
 * What made an analysis, so that anyone can make it again; seed, effort and the like stand in {@link Inputs}.
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
}
