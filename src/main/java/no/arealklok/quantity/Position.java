package no.arealklok.quantity;

/**
 * A place on the earth in WGS84 (EPSG:4326), in degrees.
 *
 * @param latitude −90 to 90
 * @param longitude −180 to 180
 */
public record Position(double latitude, double longitude) {
    /** Mean radius of the earth, IUGG 1980. */
    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    public Position {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("no such place: " + latitude + ", " + longitude);
        }
    }

    /** The middle of the square with about so long sides that it lies in; who knows that, does not know the address. */
    public Position inSquare(double sideMetres) {
        double step = sideMetres / (Math.toRadians(1) * EARTH_RADIUS_METRES);
        double middle = middle(latitude, step);
        return new Position(middle, middle(longitude, step / StrictMath.cos(Math.toRadians(middle))));
    }

    private static double middle(double degrees, double step) {
        return (Math.floor(degrees / step) + 0.5) * step;
    }

    /** Great-circle distance in metres (haversine formula). */
    public double metresTo(Position other) {
        double phi1 = Math.toRadians(latitude);
        double phi2 = Math.toRadians(other.latitude);
        double halfPhi = (phi2 - phi1) / 2;
        double halfLambda = Math.toRadians(other.longitude - longitude) / 2;
        double a = StrictMath.pow(StrictMath.sin(halfPhi), 2)
                + StrictMath.cos(phi1) * StrictMath.cos(phi2) * StrictMath.pow(StrictMath.sin(halfLambda), 2);
        return 2 * EARTH_RADIUS_METRES * StrictMath.asin(Math.min(1, Math.sqrt(a)));
    }
}
