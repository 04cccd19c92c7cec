package no.arealklok.run;

/**
 * A file that an analysis was made of.
 *
 * @param name without folders
 * @param sha256 in lower-case hex
 */
public record InputFile(Role role, String name, String sha256) {
    /** What it says. */
    public enum Role {
        REGISTER,
        /** What columns and words of the register mean. */
        MAPPING,
        ASSUMPTIONS,
        /** A service type of the user's own. */
        SERVICE,
        ROADS,
        /** Where small areas lie. */
        AREAS,
        /** Decisions on an earlier plan. */
        REVIEW
    }
}
