package no.arealklok.allotment.plan;

/**
 * A plan, and how good any can be.
 *
 * @param plan no worse than what it began from
 * @param shortage no plan has fewer place-years short
 * @param cost no plan in which each component has as few short as in this one costs less, in whole NOK
 */
public record AllotmentAnswer(AllotmentPlan plan, long shortage, long cost) {
    /** Whether no plan has fewer place-years short. */
    public boolean hasFewestShort() {
        return plan.score().shortage() == shortage;
    }

    /** A plan with as few short is cheaper by no more than this, in whole NOK. */
    public long costGap() {
        return Math.max(0, plan.score().cost() - cost);
    }
}
