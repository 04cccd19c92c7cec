package no.arealklok.allotment.plan;

import java.util.Comparator;

/**
 * How good a plan is: first no rule broken, then the fewest place-years short, then the lowest cost.
 *
 * @param violations how far rules are broken; 0 in a legal plan
 * @param shortage users without a place after allotment, summed over years (place-years)
 * @param cost present value in whole NOK over the plan period, income subtracted
 */
public record Score(long violations, long shortage, long cost) implements Comparable<Score> {
    public static final Score ZERO = new Score(0, 0, 0);

    private static final Comparator<Score> BEST_FIRST = Comparator.comparingLong(Score::violations)
            .thenComparingLong(Score::shortage)
            .thenComparingLong(Score::cost);

    static Score ofCost(long cost) {
        return new Score(0, 0, cost);
    }

    static Score ofViolations(long violations) {
        return new Score(violations, 0, 0);
    }

    public Score plus(Score other) {
        return new Score(violations + other.violations, shortage + other.shortage, cost + other.cost);
    }

    /** Best first. */
    @Override
    public int compareTo(Score other) {
        return BEST_FIRST.compare(this, other);
    }
}
