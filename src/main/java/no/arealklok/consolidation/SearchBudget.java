package no.arealklok.consolidation;

/**
 * How long to search, in counted terms, so that the same budget gives the same plan.
 *
 * @param effort thousands of plans to judge, above 0
 */
public record SearchBudget(long seed, int effort) {
    public SearchBudget {
        if (effort <= 0) {
            throw new IllegalArgumentException("the effort must be above 0, was " + effort);
        }
    }
}
