package no.arealklok.consolidation.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import no.arealklok.consolidation.plan.PlanScore;

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

    /**
     * Of a plan that is preferred to this one.
     *
     * @param difference its score minus this one's: no more short
     */
    public Proof worse(PlanScore difference) {
        return new Proof(Math.max(0, shortageGap + difference.shortage()), Math.max(0, costGap + difference.cost()));
    }

    /** The cost gap in percent of what the plan costs, two decimals; rounded up, for it is said «at most». */
    public BigDecimal costPercent(PlanScore plan) {
        long cost = Math.max(1, Math.abs(plan.cost()));
        return BigDecimal.valueOf(costGap)
                .scaleByPowerOfTen(2)
                .divide(BigDecimal.valueOf(cost), 2, RoundingMode.CEILING);
    }

    /** Proven to be the best plan. */
    public boolean isBest() {
        return shortageGap == 0 && costGap == 0;
    }
}
