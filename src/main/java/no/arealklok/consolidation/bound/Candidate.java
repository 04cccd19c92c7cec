package no.arealklok.consolidation.bound;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A unit, or a share of it, that pays for coming.
 *
 * @param years indexes of the years in which it may come; to come earlier than in another of them pays more, or it
 *     would never be worth the longer use of places
 * @param gains what each of the years pays in whole NOK
 * @param nets the same less the staff that it needs at least, above 0
 * @param most the highest of the nets
 */
record Candidate(Visitor visitor, int[] years, long[] gains, long[] nets, long most) {
    Candidate(Visitor visitor, int[] years, long[] gains, long[] nets) {
        this(visitor, years, gains, nets, Arrays.stream(nets).max().orElseThrow());
    }

    Mover unit() {
        return visitor.mover();
    }

    int users(int t) {
        return visitor.users()[t];
    }

    /** Per user in a year. */
    double payEach(int t) {
        return (double) most / Math.max(0.5, users(t));
    }

    /** In the j-th of the years. */
    Filling.Arrival arrival(int j) {
        return new Filling.Arrival(visitor, unit().position(years[j]));
    }

    /** Whether the other share of its unit pays as much in every year, or in a later one, and needs no more places. */
    boolean isOutbidBy(Candidate other) {
        return IntStream.range(0, visitor.users().length).allMatch(t -> other.users(t) <= users(t))
                && IntStream.range(0, years.length).allMatch(j -> other.offers(years[j], gains[j]));
    }

    private boolean offers(int from, long gain) {
        return IntStream.range(0, years.length).anyMatch(j -> years[j] >= from && gains[j] >= gain);
    }

    /** With the years from which there is room for it alone; empty when there are none. */
    Optional<Candidate> fitting(Room room) {
        int to = visitor.users().length;
        int first = years.length;
        while (first > 0 && fits(room, years[first - 1], to)) {
            first--;
            to = years[first];
        }
        if (first == 0) {
            return Optional.of(this);
        }
        return first == years.length
                ? Optional.empty()
                : Optional.of(new Candidate(
                        visitor,
                        Arrays.copyOfRange(years, first, years.length),
                        Arrays.copyOfRange(gains, first, years.length),
                        Arrays.copyOfRange(nets, first, years.length)));
    }

    private boolean fits(Room room, int from, int to) {
        for (int t = from; t < to; t++) {
            if (users(t) > room.most(t) + room.limit()) {
                return false;
            }
        }
        return true;
    }
}
