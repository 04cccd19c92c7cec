package no.arealklok.consolidation.search;

import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;

/** Finds a plan for a search to begin with: the port that a relaxation's rounding plugs into. */
@FunctionalInterface
public interface Starter {
    /**
     * @param plan at least as good as the one given
     * @param promising indexes of the buildings that good plans are likely to move units to
     */
    record Start(List<Option> plan, Set<Integer> promising) {
        public Start {
            plan = List.copyOf(plan);
            promising = Set.copyOf(promising);
        }
    }

    /**
     * @param plan the option of each occupant
     * @param steps counted, so that the same number gives the same answer
     * @param stopped asked now and then whether to end early
     */
    Start start(ConsolidationCase facts, List<Option> plan, int steps, BooleanSupplier stopped);
}
