package no.arealklok.consolidation.bound;

import java.util.Arrays;

/**
 * Raises the bound by changing the prices step by step: up for a rule broken to the one side, down for the other, by so
 * much as would close the gap to a known plan were the bound straight (subgradient steps by Polyak's rule), with
 * momentum. Where the best bound does not rise, it begins again from the best prices with shorter steps.
 */
final class Ascent {
    private static final double FIRST_STEP = 0.2;
    private static final double SHORTER = 0.7;
    private static final double MOMENTUM = 0.9;
    private static final int PATIENCE = 40;
    /** In NOK: steps are in proportion to what is at stake for a unit, but not to less than this. */
    private static final double LEAST_STAKE = 1e5;
    /** In NOK: keeps sums of prices far from overflow. */
    private static final double HIGHEST_PRICE = 1e11;

    private static final double HIGHEST_SHORTAGE_PRICE = 1e9;

    private final PartRelaxation relaxation;
    private final double[] scale;
    private final double[] momentum;
    private long target;
    private double step = FIRST_STEP;
    private Prices prices;
    private long value;
    private Prices best;
    private long bound;
    private int fruitless;

    /** @param target cost of a known plan, which the bound cannot pass */
    Ascent(PartRelaxation relaxation, long target) {
        this.relaxation = relaxation;
        this.target = target;
        this.scale = Arrays.stream(relaxation.stakes())
                .mapToDouble(stake -> Math.max(LEAST_STAKE, stake))
                .toArray();
        this.momentum = new double[scale.length];
        this.prices = relaxation.firstPrices();
        this.value = relaxation.bound(prices);
        this.best = prices;
        this.bound = value;
    }

    /** The best bound so far; at most the target. */
    long bound() {
        return Math.min(bound, target);
    }

    /** Whether the bound has come to the target, so that no step can raise it. */
    boolean isThere() {
        return bound >= target;
    }

    /** @param cost of a better plan than was known */
    void aim(long cost) {
        target = Math.min(target, cost);
    }

    /** One step; the buildings' last solution is then that under the new prices. */
    void step() {
        prices = next(prices, value);
        value = relaxation.bound(prices);
        fruitless++;
        if (value > bound) {
            bound = value;
            best = prices;
            fruitless = 0;
        } else if (fruitless == PATIENCE) {
            step *= SHORTER;
            Arrays.fill(momentum, 0);
            prices = best;
            value = bound;
            fruitless = 0;
        }
    }

    private Prices next(Prices prices, long value) {
        double norm = 0;
        for (int r = 0; r < scale.length; r++) {
            norm += scale[r] * prices.broken(r) * prices.broken(r);
        }
        double length = norm == 0 ? 0 : step * (target - value) / norm;
        long[] next = new long[scale.length];
        for (int r = 0; r < next.length; r++) {
            momentum[r] = MOMENTUM * momentum[r] + length * scale[r] * prices.broken(r);
            double price = prices.of(r) + momentum[r];
            next[r] = Math.round(Math.max(-HIGHEST_PRICE, Math.min(price, HIGHEST_PRICE)));
        }
        int last = next.length - 1;
        next[last] = Math.max(0, Math.min(next[last], (long) HIGHEST_SHORTAGE_PRICE));
        return new Prices(next);
    }
}
