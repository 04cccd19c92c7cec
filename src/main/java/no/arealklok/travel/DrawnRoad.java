package no.arealklok.travel;

import java.util.List;
import java.util.Objects;
import no.arealklok.quantity.Position;

/**
 * A road as a map draws it (vei): whole, while a {@link Street} is cut at each junction.
 *
 * @param line where it runs: two positions or more
 */
public record DrawnRoad(Rank rank, List<Position> line) {
    /** How far those who drive it go (veiklasse), the farthest first. */
    public enum Rank {
        TRUNK,
        PRIMARY,
        SECONDARY,
        TERTIARY,
        LOCAL
    }

    public DrawnRoad {
        Objects.requireNonNull(rank);
        line = List.copyOf(line);
        if (line.size() < 2) {
            throw new IllegalArgumentException("a road needs two positions");
        }
    }
}
