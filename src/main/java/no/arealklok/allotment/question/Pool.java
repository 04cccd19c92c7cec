package no.arealklok.allotment.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.service.Allotment;
import no.arealklok.service.Strain;

/**
 * Facilities and groups of one service among which places are allotted (pulje). The places of each facility are known.
 *
 * @param part of the municipality that it is for: a district, or the name of a unit; empty where it is for all, or for
 *     those of no known district
 * @param facilities indexes
 * @param groups indexes
 * @param fill share of the places that is planned with: of the whole pool where the municipality allots, of a receiver
 *     otherwise
 * @param largest users under one roof after a group has come, at most; empty where no norm says so
 * @param strain how far over its places each facility may be filled, and in how many years
 * @param served what serving so many users in the year with an index costs, where it does not matter who serves them
 */
public record Pool(
        String service,
        Allotment.Rule rule,
        Optional<String> part,
        List<Integer> facilities,
        List<Integer> groups,
        double fill,
        OptionalInt largest,
        Strain strain,
        Served served) {
    /** Present value in whole NOK of what counts; linear in the users. */
    @FunctionalInterface
    public interface Served {
        long presentValue(int index, int users);
    }

    public Pool {
        Objects.requireNonNull(part);
        facilities = List.copyOf(facilities);
        groups = List.copyOf(groups);
        if (fill <= 0 || fill > 1) {
            throw new IllegalArgumentException("the fill must be above 0 and at most 1, was " + fill);
        }
    }

    /** The same where nothing over the places is tolerated. */
    Pool withoutStrain() {
        return new Pool(service, rule, part, facilities, groups, fill, largest, Strain.NONE, served);
    }

    /** The places that are planned with, of so many that there are. */
    public int usable(int places) {
        // A hair more, so that 0.95 × 100 is 95 in binary too.
        return (int) Math.floor(places * fill + 1e-9);
    }
}
