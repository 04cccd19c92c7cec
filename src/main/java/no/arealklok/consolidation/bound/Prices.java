package no.arealklok.consolidation.bound;

import java.util.Arrays;

/**
 * What it costs to break each relaxed rule, in whole NOK, and how far buildings that are solved each on its own break
 * it. The last rule is the limit on shortage.
 */
final class Prices {
    private final long[] price;
    private final long[] broken;

    Prices(long[] price) {
        this.price = price.clone();
        this.broken = new long[price.length];
    }

    int size() {
        return price.length;
    }

    long of(int rule) {
        return price[rule];
    }

    /** Of a place-year short. */
    long ofShortage() {
        return price[price.length - 1];
    }

    void use(int rule, long amount) {
        broken[rule] += amount;
    }

    void useShortage(long placeYears) {
        broken[broken.length - 1] += placeYears;
    }

    /** How far the rule is broken: to the one side above 0, to the other below. */
    long broken(int rule) {
        return broken[rule];
    }

    void clear() {
        Arrays.fill(broken, 0);
    }
}
