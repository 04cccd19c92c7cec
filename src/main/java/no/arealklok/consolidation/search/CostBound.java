package no.arealklok.consolidation.search;

import java.util.List;
import java.util.function.BooleanSupplier;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;

/** Proves what no plan can cost less than, without finding one: the port that a relaxation plugs into. */
@FunctionalInterface
public interface CostBound {
    /**
     * No choice of options that obeys the rules, and in no {@link Part} leaves more place-years short than the plan
     * does, costs less.
     *
     * @param plan the option of each occupant
     * @param steps counted, so that the same number gives the same bound
     * @param stopped asked now and then whether to end early, with a weaker bound
     * @return present value in whole NOK; at most the plan's cost
     */
    long of(ConsolidationCase facts, List<Option> plan, int steps, BooleanSupplier stopped);
}
