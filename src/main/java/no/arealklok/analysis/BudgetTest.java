package no.arealklok.analysis;

/**
 * How the plan stands up to one thing that may go wrong (stresstest), against the zero alternative under the same.
 *
 * @param saved in the municipality's operating account, NOK a year on average over the plan period
 * @param loans interest and instalments for the plan's investments, likewise
 * @param lost revenue, likewise
 * @param gain present value, in whole NOK
 * @param relieved place-years that the plan meets and the zero alternative does not
 */
public record BudgetTest(Trial trial, long saved, long loans, long lost, long gain, long relieved) {
    /** What goes wrong. The name shown is the message {@code trial.<name>}. */
    public enum Trial {
        NONE,
        REVENUE,
        INTEREST,
        INVESTMENT,
        /** The largest housing project comes earlier; where none is known, the high population alternative. */
        DEVELOPMENT
    }

    /** What is left of the saving, NOK a year. */
    public long net() {
        return saved - loans - lost;
    }
}
