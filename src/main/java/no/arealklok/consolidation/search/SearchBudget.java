package no.arealklok.consolidation.search;

/**
 * How long to search, in counted terms, so that the same budget gives the same plan.
 *
 * @param effort thousands of plans to judge in a part of 100 units, in proportion in others up to ten times as large;
 *     above 0
 */
public record SearchBudget(long seed, int effort) {
    private static final double UNITS = 100;

    /** Larger parts get no more than these, or a country would take a night. */
    private static final int MOST_UNITS = 1000;

    private static final double LEAST_WORK = 0.2;

    private static final int LEAST_PLANS = 5000;

    public SearchBudget {
        if (effort <= 0) {
            throw new IllegalArgumentException("the effort must be above 0, was " + effort);
        }
    }

    /** For a question that is nearly the one answered: a tenth. */
    public SearchBudget followUp() {
        return new SearchBudget(seed, Math.max(1, effort / 10));
    }

    /** Steps of the bound. */
    int steps() {
        return Math.min(2000, 300 + effort);
    }

    /** Steps of the relaxation that a search begins from. */
    public int start() {
        return Math.min(300, 100 + effort);
    }

    /** Number of plans to judge in a part with so many units that may move. */
    public long plans(int units) {
        return Math.max(LEAST_PLANS, Math.round(effort * 1000L * Math.min(units, MOST_UNITS) / UNITS));
    }

    /** Work of the exact engine, in its own units, to polish a part with so many units that may move. */
    public double polish(int units) {
        return effort / 40.0 * Math.min(units, MOST_UNITS) / UNITS + LEAST_WORK;
    }

    /** Work of the exact engine, in its own units, to prove how good the plan of such a part is. */
    public double proof(int units) {
        return effort / 20.0 * Math.min(units, MOST_UNITS) / UNITS + 1;
    }

    /** Work of the exact engine, in its own units, on each part of the allotment that can be answered by itself. */
    public double allotment() {
        return Math.max(0.1, effort / 200.0);
    }
}
