package no.arealklok.quantity;

/** Whole percent as printed, rounded half up from whole numbers, so that 57 of 200 is 29 and not 28. */
public record Percent(int value) {
    /**
     * {@code part / whole × 100}, rounded half up in exact arithmetic.
     *
     * @throws IllegalArgumentException when {@code whole} is not positive or {@code part} is negative
     */
    public static Percent of(long part, long whole) {
        if (whole <= 0 || part < 0) {
            throw new IllegalArgumentException("cannot take " + part + " of " + whole + " as a percentage");
        }
        return new Percent(Math.toIntExact((200 * part + whole) / (2 * whole)));
    }

    /** The same of numbers that need not be whole, such as full-time equivalents. */
    public static Percent of(double part, double whole) {
        if (part == Math.rint(part) && whole == Math.rint(whole)) {
            return of((long) part, (long) whole);
        }
        if (whole <= 0 || part < 0) {
            throw new IllegalArgumentException("cannot take " + part + " of " + whole + " as a percentage");
        }
        return new Percent(Math.toIntExact(Math.round(100 * part / whole)));
    }

    @Override
    public String toString() {
        return value + " %";
    }
}
