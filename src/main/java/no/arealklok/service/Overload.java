package no.arealklok.service;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Users beyond the places of a service in a building, year by year, and those of them whom a strain tolerates. */
public final class Overload {
    private final Strain strain;
    private final int[] beyond;
    private final int[] tolerable;

    /**
     * @param users by the index of a year
     * @param places in the same year, pavilions apart
     */
    public Overload(Strain strain, int years, IntUnaryOperator users, IntUnaryOperator places) {
        this.strain = strain;
        this.beyond = new int[years];
        this.tolerable = new int[years];
        for (int t = 0; t < years; t++) {
            int there = places.applyAsInt(t);
            beyond[t] = Math.max(0, users.applyAsInt(t) - there);
            tolerable[t] = strain.over(there);
        }
    }

    private Overload(Strain strain, int[] beyond, int[] tolerable) {
        this.strain = strain;
        this.beyond = beyond;
        this.tolerable = tolerable;
    }

    /** The same with so many more places in each year, which no more are tolerated over. */
    public Overload with(IntUnaryOperator more) {
        return new Overload(
                strain,
                IntStream.range(0, beyond.length)
                        .map(t -> Math.max(0, beyond[t] - more.applyAsInt(t)))
                        .toArray(),
                tolerable);
    }

    /** Most users beyond the places in a year of these. */
    int most(int from, int to) {
        int most = 0;
        for (int t = from; t < to; t++) {
            most = Math.max(most, beyond[t]);
        }
        return most;
    }

    /** Those who are tolerated in each year, by {@link Strain#use(int[])}. */
    public int[] tolerated() {
        return strain.use(IntStream.range(0, beyond.length)
                .map(t -> Math.min(beyond[t], tolerable[t]))
                .toArray());
    }

    /** Those who are not, summed over years. */
    public long shortage() {
        return shortage(0, 0, 0);
    }

    /** The same with so many more places from one year to another: asked a million times by a search. */
    long shortage(int more, int from, int to) {
        long sum = 0;
        int[] tolerated = new int[strain.isNone() ? 0 : Math.min(strain.years(), beyond.length)];
        for (int t = 0; t < beyond.length; t++) {
            int left = from <= t && t < to ? Math.max(0, beyond[t] - more) : beyond[t];
            sum += left;
            keep(Math.min(left, tolerable[t]), tolerated);
        }
        for (int users : tolerated) {
            sum -= users;
        }
        return sum;
    }

    /** In place of the least of those that are kept, most first. */
    private static void keep(int users, int[] kept) {
        int place = kept.length;
        while (place > 0 && kept[place - 1] < users) {
            place--;
            if (place < kept.length - 1) {
                kept[place + 1] = kept[place];
            }
        }
        if (place < kept.length) {
            kept[place] = users;
        }
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
        while (t < beyond.length && beyond[t] <= tolerable[t] && used + Math.min(beyond[t], 1) <= strain.years()) {
            used += Math.min(beyond[t], 1);
            t++;
        }
        return t;
    }
}
