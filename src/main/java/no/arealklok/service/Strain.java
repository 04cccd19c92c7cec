package no.arealklok.service;

import java.util.Comparator;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import no.arealklok.norm.Norms;

/**
 * How far over its places, and for how many years, a service may run without anyone being short (tålt overbelegg).
 *
 * @param share of the places that there are, 0 to 1
 * @param years of the plan period in all, in a row or not, at one facility or pool
 */
public record Strain(double share, int years) {
    /** Nothing is tolerated. */
    public static final Strain NONE = new Strain(0, 0);

    /**
     * Keys of the norms that say so.
     *
     * @param share of the norm with the share of the places
     * @param years of the norm with the number of years
     */
    public record Keys(String share, String years) {
        Strain in(Norms norms) {
            return new Strain(norms.value(share), (int) norms.figure(years).whole());
        }
    }

    public Strain {
        if (share < 0 || share > 1 || years < 0) {
            throw new IllegalArgumentException("a strain is of 0 to 1, in 0 years or more, was " + share);
        }
    }

    public boolean isNone() {
        return share == 0 || years == 0;
    }

    /** Users beyond so many places that are tolerated: whole persons, rounded down. */
    public int over(int places) {
        // A hair more, so that 0.15 × 20 is 3 in binary too.
        return (int) Math.floor(places * share + 1e-9);
    }

    /**
     * Users who are tolerated in each year: it is used in the years in which the most are, the first of those with as
     * many. No other years leave fewer short, for what is tolerated in one year hangs on no other.
     *
     * @param most if it is used in the year
     */
    public int[] use(int[] most) {
        return use(most, year -> 0);
    }

    /** @param cost of tolerating them in the year with an index; of years with as many the cheapest is used */
    public int[] use(int[] most, IntToLongFunction cost) {
        int[] used = new int[most.length];
        IntStream.range(0, most.length)
                .filter(year -> most[year] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(year -> -most[year]).thenComparingLong(cost::applyAsLong))
                .limit(years)
                .forEach(year -> used[year] = most[year]);
        return used;
    }
}
