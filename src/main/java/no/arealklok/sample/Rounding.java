package no.arealklok.sample;

/** Round numbers, as people write them into registers. */
final class Rounding {
    private Rounding() {}

    static double nearest(double value, double step) {
        return Math.round(value / step) * step;
    }

    static int up(double value, int step) {
        return (int) Math.ceil(value / step - 1e-9) * step;
    }
}
