package no.arealklok.quantity;

import java.util.stream.IntStream;

/** The plan period (planperiode): the base year, which is the register's, and the years up to the last. */
public record Horizon(int baseYear, int lastYear) {
    private static final int MOST_YEARS = 60;

    public Horizon {
        if (!reaches(baseYear, lastYear)) {
            throw new IllegalArgumentException(
                    "the last year must lie 0 to " + MOST_YEARS + " years after " + baseYear + ", was " + lastYear);
        }
    }

    /** Whether there can be a plan period between the two. */
    public static boolean reaches(int baseYear, int lastYear) {
        return lastYear >= baseYear && lastYear <= baseYear + MOST_YEARS;
    }

    /** Number of years, the base year included. */
    public int length() {
        return lastYear - baseYear + 1;
    }

    /** Position of a year: 0 for the base year. */
    public int index(int year) {
        if (year < baseYear || year > lastYear) {
            throw new IllegalArgumentException(year + " lies outside " + baseYear + " to " + lastYear);
        }
        return year - baseYear;
    }

    public int year(int index) {
        return baseYear + index;
    }

    public IntStream years() {
        return IntStream.rangeClosed(baseYear, lastYear);
    }
}
