package no.arealklok.service;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Users beyond the places of a service in a building, year by year, and those of them whom a strain tolerates. */
public final class Overload {
    private final Strain strain;
    private final int[] beyond;
    private final int[] most;

    /**
     * @param users by the index of a year
     * @param places in the same year
     */
    public Overload(Strain strain, int years, IntUnaryOperator users, IntUnaryOperator places) {
        this.strain = strain;
        this.beyond = new int[years];
        this.most = new int[years];
        for (int t = 0; t < years; t++) {
            int there = places.applyAsInt(t);
            beyond[t] = Math.max(0, users.applyAsInt(t) - there);
            most[t] = Math.min(beyond[t], strain.over(there));
        }
    }

    /** Those who are tolerated in each year, by {@link Strain#use(int[])}. */
    public int[] tolerated() {
        return strain.use(most);
    }

    /** Those who are not, summed over years. */
    public long shortage() {
        int[] sorted = most.clone();
        Arrays.sort(sorted);
        return IntStream.of(beyond).asLongStream().sum()
                - Arrays.stream(sorted, Math.max(0, sorted.length - strain.years()), sorted.length)
                        .asLongStream()
                        .sum();
    }

    /**
     * The first year whose users a strain cannot tolerate, having tolerated those of the years before; the number of
     * years when there is none.
     *
     * @param from index of the first year that counts
     */
    public int firstBeyond(int from) {
        int used = 0;
        int t = Math.min(from, beyond.length);
        while (t < beyond.length && beyond[t] <= most[t] && used + Math.min(beyond[t], 1) <= strain.years()) {
            used += Math.min(beyond[t], 1);
            t++;
        }
        return t;
    }
}
