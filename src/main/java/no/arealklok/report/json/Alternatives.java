package no.arealklok.report.json;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Plan;

/**
 * The same of each of the plans that are always told of.
 *
 * @param zero nothing moves and nothing is built
 * @param expanded nothing moves, full buildings are extended
 * @param plan the one proposed
 */
record Alternatives<T>(T zero, T expanded, T plan) {
    /** @param told of a plan, by its name */
    static <T> Alternatives<T> of(Analysis analysis, BiFunction<String, Plan, T> told) {
        return new Alternatives<>(
                told.apply("zero", analysis.zero()),
                told.apply("expanded", analysis.expanded()),
                told.apply("plan", analysis.plan()));
    }

    /** By their names. */
    List<Map.Entry<String, T>> all() {
        return List.of(Map.entry("zero", zero), Map.entry("expanded", expanded), Map.entry("plan", plan));
    }
}
