package no.arealklok.consolidation.plan;

import java.util.Comparator;

/**
 * How good a plan is: first no rule broken, then the fewest place-years short, then the lowest cost.
 *
 * @param violations how far rules are broken; 0 in a legal plan
 * @param shortage users without a place, summed over years (place-years)
 * @param cost present value in whole NOK over the plan period, income subtracted
 */
public record PlanScore(long violations, long shortage, long cost) implements Comparable<PlanScore> {
    private static final Comparator<PlanScore> BEST_FIRST = Comparator.comparingLong(PlanScore::violations)
            .thenComparingLong(PlanScore::shortage)
            .thenComparingLong(PlanScore::cost);

    public static final PlanScore ZERO = new PlanScore(0, 0, 0);

    public PlanScore plus(PlanScore other) {
        return new PlanScore(violations + other.violations, shortage + other.shortage, cost + other.cost);
    }

    public PlanScore minus(PlanScore other) {
        return new PlanScore(violations - other.violations, shortage - other.shortage, cost - other.cost);
    }

    /** Best first. */
    @Override
    public int compareTo(PlanScore other) {
        return BEST_FIRST.compare(this, other);
    }
}
