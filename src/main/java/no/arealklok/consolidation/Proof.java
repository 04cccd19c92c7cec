package no.arealklok.consolidation;

/**
 * How much better any plan could be at most, under the same assumptions (bevis).
 *
 * @param shortageGap place-years that no plan can save beyond this one, at most
 * @param costGap whole NOK that no plan with as few short can save beyond this one, at most
 */
public record Proof(long shortageGap, long costGap) {
    public static final Proof BEST = new Proof(0, 0);

    public Proof {
        if (shortageGap < 0 || costGap < 0) {
            throw new IllegalArgumentException("no plan is better than the best: " + shortageGap + ", " + costGap);
        }
    }

    Proof plus(Proof other) {
        return new Proof(shortageGap + other.shortageGap, costGap + other.costGap);
    }

    /** Proven to be the best plan. */
    public boolean isBest() {
        return shortageGap == 0 && costGap == 0;
    }
}
