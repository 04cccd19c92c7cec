package no.arealklok.quantity;

import java.util.Collection;

/** A stretch of the earth between two latitudes and two longitudes (utsnitt), in degrees; its edges belong to it. */
public record Bounds(double south, double west, double north, double east) {
    private static final double METRES_PER_DEGREE = 111_195;

    /** Mainland Norway with its islands. */
    public static final Bounds NORWAY = new Bounds(57, 4, 72, 32);

    public boolean contains(Position position) {
        return contains(position.latitude(), position.longitude());
    }

    public boolean contains(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }

    /**
     * The smallest that holds all the positions.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public static Bounds of(Collection<Position> positions) {
        return positions.stream()
                .map(at -> new Bounds(at.latitude(), at.longitude(), at.latitude(), at.longitude()))
                .reduce(Bounds::and)
                .orElseThrow();
    }

    /** With so much around it. */
    public Bounds widened(double metres) {
        double high = metres / METRES_PER_DEGREE;
        // Meridians meet at the poles; there everything lies near.
        double narrowest = Math.cos(Math.toRadians(Math.max(Math.abs(south), Math.abs(north))));
        double wide = high / Math.max(narrowest, 0.01);
        return new Bounds(south - high, west - wide, north + high, east + wide);
    }

    /** The smallest that holds both. */
    public Bounds and(Bounds other) {
        return new Bounds(
                Math.min(south, other.south),
                Math.min(west, other.west),
                Math.max(north, other.north),
                Math.max(east, other.east));
    }
}
