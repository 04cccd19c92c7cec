package no.arealklok.service;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.norm.Norms;

/**
 * Temporary pavilions that a service may rent while a building has too few places for it (paviljonger): so many of
 * them, once in the plan period, from one year to another.
 *
 * @param most in one building
 * @param size places in each
 * @param first index of the first year in which they can stand
 * @param shortest years that are paid for, at least
 * @param longest years that they may stand, at least the shortest
 */
public record Pavilions(int most, int size, int first, int shortest, int longest) {
    /** None may be rented. */
    public static final Pavilions NONE = new Pavilions(0, 0, 0, 1, 1);

    /**
     * Keys of the norms of a service.
     *
     * @param most of the norm with how many there may be in one building
     * @param size of the norm with the places in each
     */
    public record Keys(String most, String size) {
        Pavilions in(Norms norms) {
            int shortest = Math.max(1, whole(norms, "pavilion.shortest-stay"));
            return new Pavilions(
                    whole(norms, most),
                    whole(norms, size),
                    Math.max(1, whole(norms, "pavilion.lead-time")),
                    shortest,
                    Math.max(shortest, whole(norms, "pavilion.longest-stay")));
        }

        private static int whole(Norms norms, String key) {
            return (int) norms.figure(key).whole();
        }
    }

    /**
     * The years in which they stand.
     *
     * @param from index of the first
     * @param to index after the last
     */
    public record Term(int from, int to) {
        public boolean holds(int index) {
            return from <= index && index < to;
        }
    }

    /** @param number of pavilions, at least 1 */
    public record Stay(int number, Term term) {}

    public Pavilions {
        if (most < 0 || size < 0 || first < 0 || shortest < 1 || longest < shortest) {
            throw new IllegalArgumentException(
                    "pavilions stand for a year or more, was " + shortest + " to " + longest);
        }
    }

    public boolean isNone() {
        return most == 0 || size == 0;
    }

    /** Places that a stay adds in the year with this index. */
    public int added(Stay stay, int index) {
        return stay.term().holds(index) ? stay.number() * size : 0;
    }

    /** Index after the last year of the shortest term from an index on; the plan period ends all. */
    int shortestTo(int from, int years) {
        return Math.min(from + shortest, years);
    }

    int longestTo(int from, int years) {
        return Math.min(from + longest, years);
    }

    /** All terms that are possible, the earliest first. */
    public List<Term> terms(int years) {
        List<Term> terms = new ArrayList<>();
        for (int from = isNone() ? years : first; from < years; from++) {
            for (int to = shortestTo(from, years); to <= longestTo(from, years); to++) {
                terms.add(new Term(from, to));
            }
        }
        return terms;
    }
}
