package no.arealklok.economy;

import java.util.concurrent.atomic.AtomicLongArray;

/** What counts of every run of years, each worked out the first time, so that a search can ask a million times. */
final class RunValues {
    /** What follows from using something from one index up to another. */
    @FunctionalInterface
    interface Runs {
        Effects effects(int from, int to);
    }

    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Pricing pricing;
    private final Runs runs;
    /** Two searches may ask at the same time; both then find the same. */
    private final AtomicLongArray values;

    RunValues(Pricing pricing, Runs runs) {
        this.pricing = pricing;
        this.runs = runs;
        int ends = pricing.years() + 1;
        this.values = new AtomicLongArray(ends * ends);
        for (int i = 0; i < values.length(); i++) {
            values.setPlain(i, UNKNOWN);
        }
    }

    long value(int from, int to) {
        int place = from * (pricing.years() + 1) + to;
        long known = values.get(place);
        if (known != UNKNOWN) {
            return known;
        }
        long found = pricing.counted(runs.effects(from, to));
        values.set(place, found);
        return found;
    }
}
