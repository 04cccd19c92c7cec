package no.arealklok.allotment.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.allotment.question.Question;
import no.arealklok.service.Pavilions;

/**
 * What a plan decides; all else follows.
 *
 * @param ready for each facility the index of the year in which each of its levels is ready; the number of years
 *     for never
 * @param closes for each facility the index of the first year in which it is closed, where users are placed by the
 *     year; the number of years for never
 * @param moves of each group, where the plan decides where it goes; none where all of it stays at home
 * @param pavilions that are rented, by the index of the facility
 */
public record Decisions(
        List<List<Integer>> ready,
        List<Integer> closes,
        List<List<Move>> moves,
        Map<Integer, Pavilions.Stay> pavilions) {
    /**
     * Parts of a group that go elsewhere, and stay there.
     *
     * @param facility index of it
     * @param from index of the first year there
     */
    public record Move(int facility, int from, int parts) {
        public Move {
            if (parts <= 0) {
                throw new IllegalArgumentException("a move is of at least one part, was of " + parts);
            }
        }
    }

    public Decisions {
        ready = ready.stream().map(List::copyOf).toList();
        closes = List.copyOf(closes);
        moves = moves.stream().map(List::copyOf).toList();
        // In order, so that what is written of it is the same each time.
        pavilions = Collections.unmodifiableMap(new TreeMap<>(pavilions));
    }

    /** Where no pavilions are rented. */
    public Decisions(List<List<Integer>> ready, List<Integer> closes, List<List<Move>> moves) {
        this(ready, closes, moves, Map.of());
    }

    /** Nothing is built or rented, nothing closes, and nobody moves. */
    public static Decisions none(Question question) {
        int never = question.years();
        return new Decisions(
                question.facilities().stream()
                        .map(facility -> Collections.nCopies(facility.levels().size(), never))
                        .toList(),
                Collections.nCopies(question.facilities().size(), never),
                question.groups().stream().map(group -> List.<Move>of()).toList());
    }

    /** The same with nothing rented. */
    public Decisions withoutPavilions() {
        return new Decisions(ready, closes, moves);
    }

    /** Number of a facility's levels that are ready in the year with this index. */
    public int built(int facility, int index) {
        return (int) ready.get(facility).stream().filter(year -> year <= index).count();
    }

    /** Parts of a group that have gone to a facility by the year with this index. */
    int parts(int group, int facility, int index) {
        return moves.get(group).stream()
                .filter(move -> move.facility() == facility && move.from() <= index)
                .mapToInt(Move::parts)
                .sum();
    }

    /** Parts of a group that have left home by the year with this index. */
    int left(int group, int index) {
        return moves.get(group).stream()
                .filter(move -> move.from() <= index)
                .mapToInt(Move::parts)
                .sum();
    }
}
