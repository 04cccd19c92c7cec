package no.arealklok.norm;

import java.util.Optional;

/** How far off a norm may be (usikkerhet): the true number is thought to lie between the two. */
public record Range(double low, double high) {
    private static final double UNSTATED = 0.1;

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("a range runs from low to high, was " + low + " to " + high);
        }
    }

    /** A tenth to each side, where nobody says how certain a number is. */
    static Range around(double value) {
        double reach = UNSTATED * Math.abs(value);
        return new Range(value - reach, value + reach);
    }

    /** The range that a user states; empty where an end is missing or the value does not lie between them. */
    public static Optional<Range> stated(double value, Optional<Double> low, Optional<Double> high) {
        return low.filter(from -> from <= value)
                .flatMap(from -> high.filter(to -> value <= to).map(to -> new Range(from, to)));
    }

    double at(End end) {
        return end == End.LOW ? low : high;
    }
}
