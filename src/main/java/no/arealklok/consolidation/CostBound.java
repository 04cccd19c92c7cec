package no.arealklok.consolidation;

import java.util.List;

/** Proves what no plan can cost less than, without finding one: the port that a relaxation plugs into. */
@FunctionalInterface
public interface CostBound {
    /**
     * No choice of options that obeys the rules, and in no {@link Part} leaves more place-years short than the plan does,
     * costs less.
     *
     * @param plan the option of each occupant
     * @param steps counted, so that the same number gives the same bound
     * @return present value in whole NOK; at most the plan's cost
     */
    long of(ConsolidationCase facts, List<Option> plan, int steps);
}
