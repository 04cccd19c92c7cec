package no.arealklok.sample;

import no.arealklok.quantity.Position;

/** A place on a flat map: kilometres east and north of the municipality's south-west corner. */
record Point(double east, double north) {
    private static final double SOUTH = 59.62;
    private static final double WEST = 10.22;
    private static final double KILOMETRES_PER_LATITUDE = 111.2;
    /** At 59.7° north. */
    private static final double KILOMETRES_PER_LONGITUDE = 56.1;

    Point moved(double kilometresEast, double kilometresNorth) {
        return new Point(east + kilometresEast, north + kilometresNorth);
    }

    /** Another, anywhere so many kilometres away or less. */
    Point within(double radius, Dice dice) {
        double angle = dice.between(0, 2 * Math.PI);
        double distance = radius * Math.sqrt(dice.between(0, 1));
        return moved(distance * StrictMath.cos(angle), distance * StrictMath.sin(angle));
    }

    double kilometresTo(Point other) {
        double dx = other.east - east;
        double dy = other.north - north;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** To five decimals, about a metre, as registers have it. */
    Position position() {
        return new Position(
                rounded(SOUTH + north / KILOMETRES_PER_LATITUDE), rounded(WEST + east / KILOMETRES_PER_LONGITUDE));
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }
}
