package no.arealklok.population;

/**
 * Ages in whole years, both ends included.
 *
 * @param to {@link #OPEN} for «90 years or older»
 */
public record AgeGroup(int from, int to) {
    public static final int OPEN = 199;

    public AgeGroup {
        if (from < 0 || to < from || to > OPEN) {
            throw new IllegalArgumentException("no such ages: " + from + "–" + to);
        }
    }

    public static AgeGroup of(int age) {
        return new AgeGroup(age, age);
    }

    public boolean contains(AgeGroup other) {
        return from <= other.from && to >= other.to;
    }

    public int years() {
        return to - from + 1;
    }

    @Override
    public String toString() {
        if (to == OPEN) {
            return from + "+";
        }
        return from == to ? Integer.toString(from) : from + "–" + to;
    }
}
