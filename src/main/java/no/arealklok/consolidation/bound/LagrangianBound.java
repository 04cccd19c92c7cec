package no.arealklok.consolidation.bound;

import java.util.List;
import java.util.function.BooleanSupplier;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Part;

/**
 * What no plan can cost less than (nedre skranke), by Lagrangian relaxation: that a unit leaves one building in the
 * year in which it comes to another is not demanded but priced, and each building is then solved on its own, exactly.
 * Any prices give a valid bound; counted steps raise it. All sums are of whole NOK, so that nothing is lost to
 * rounding.
 */
public final class LagrangianBound {
    /** They are taken when there is no more time, too: a bound is worth a second. */
    private static final int FEW_STEPS = 50;

    private LagrangianBound() {}

    /**
     * No choice of options that obeys the rules, and in no {@link Part} leaves more place-years short than the plan
     * does, costs less.
     *
     * @param plan the option of each occupant
     * @param steps most steps for each part; a part whose plan is proven best takes fewer
     * @param stopped asked whether to end after the first few
     * @return present value in whole NOK; at most the plan's cost
     */
    public static long of(ConsolidationCase facts, List<Option> plan, int steps, BooleanSupplier stopped) {
        long cost = score(facts, plan).cost();
        return cost
                - Part.of(facts).parallelStream()
                        .mapToLong(part -> gap(part.facts(), part.cut(plan), steps, stopped))
                        .sum();
    }

    private static long gap(ConsolidationCase part, List<Option> plan, int steps, BooleanSupplier stopped) {
        PlanScore score = score(part, plan);
        PartRelaxation relaxation = new PartRelaxation(part, score.shortage());
        Ascent ascent = new Ascent(relaxation, score.cost());
        for (int i = 0; i < steps && !ascent.isThere() && (i < FEW_STEPS || !stopped.getAsBoolean()); i++) {
            ascent.step();
        }
        return score.cost() - ascent.bound();
    }

    private static PlanScore score(ConsolidationCase facts, List<Option> plan) {
        return new PlanEvaluator(facts).score(plan);
    }
}
