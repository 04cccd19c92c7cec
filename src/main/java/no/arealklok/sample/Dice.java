package no.arealklok.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The only source of chance. Draws on nothing but {@link SplittableRandom#nextLong()}, because how a bounded draw is
 * made from it is not specified and has changed between Java versions.
 */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of one's own: more throws here leave every other stage as it was. */
    Dice split() {
        return new Dice(random.split());
    }

    double between(double low, double high) {
        return low + (high - low) * (random.nextLong() >>> 11) * 0x1p-53;
    }

    int below(int bound) {
        return (int) between(0, bound);
    }

    /** Both ends included. */
    int whole(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean chance(double probability) {
        return between(0, 1) < probability;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    <T> List<T> shuffled(List<T> values) {
        List<T> copy = new ArrayList<>(values);
        for (int last = copy.size() - 1; last > 0; last--) {
            int other = below(last + 1);
            copy.set(other, copy.set(last, copy.get(other)));
        }
        return copy;
    }
}
