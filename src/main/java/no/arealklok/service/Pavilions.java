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
 * @param shortest years that are paid for, at least; those after the plan period are not counted
 * @param longest years that they may stand
 */
public record Pavilions(int most, int size, int first, int shortest, int longest) {
    /** None may be rented. */
    public static final Pavilions NONE = new Pavilions(0, 0, 0, 0, 0);

    /**
     * Keys of the norms of a service.
     *
     * @param most of the norm with how many there may be in one building
     * @param size of the norm with the places in each
     */
    public record Keys(String most, String size) {
        Pavilions in(Norms norms) {
            return new Pavilions(
                    whole(norms, most),
                    whole(norms, size),
                    whole(norms, "pavilion.lead-time"),
                    whole(norms, "pavilion.shortest-stay"),
                    whole(norms, "pavilion.longest-stay"));
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
        if (most < 0 || size < 0 || first < 0 || shortest < 0 || longest < 0) {
            throw new IllegalArgumentException("pavilions are none or more, for none or more years: " + most);
        }
    }

    public boolean isNone() {
        return most == 0 || size == 0;
    }

    /** Places that a stay adds in the year with this index. */
    public int added(Stay stay, int index) {
        return stay.term().holds(index) ? stay.number() * size : 0;
    }

    /** Index after the last year that a term from an index on can have; the plan period ends all. */
    int longestTo(int from, int years) {
        return Math.min(from + longest, years);
    }

    /** Index after the last year that is paid for. */
    public int paidTo(Term term) {
        return Math.max(term.to(), term.from() + shortest);
    }

    /** All terms that are possible, the earliest first. */
    public List<Term> terms(int years) {
        List<Term> terms = new ArrayList<>();
        for (int from = isNone() ? years : first; from < years; from++) {
            for (int to = from + 1; to <= longestTo(from, years); to++) {
                terms.add(new Term(from, to));
            }
        }
        return terms;
    }
}
