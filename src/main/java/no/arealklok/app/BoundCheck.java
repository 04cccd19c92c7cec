package no.arealklok.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.FrontierPlan;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.search.CostBound;
import no.arealklok.consolidation.search.Proof;

/**
 * What can be known of a stated bound without the engine that proved it: no plan that the run tells of is better than
 * it allows, and a bound of our own, worked out anew, says how much of it stands without the engine.
 */
final class BoundCheck {
    /** The bound rises little after these. */
    private static final int STEPS = 300;

    private final Analysis analysis;
    private final CostBound bound;

    BoundCheck(Analysis analysis, CostBound bound) {
        this.analysis = analysis;
        this.bound = bound;
    }

    /** A plan of the run that the bound says cannot be: its cost, in whole NOK. */
    Optional<PlanScore> refuting(Proof proof) {
        PlanScore plan = analysis.plan().score();
        List<Plan> others = new ArrayList<>(List.of(analysis.expanded()));
        others.addAll(analysis.weighing().alternatives().plans());
        analysis.weighing().frontier().stream().map(FrontierPlan::plan).forEach(others::add);
        return others.stream()
                .map(Plan::score)
                .filter(other -> other.violations() == 0)
                .filter(other -> other.shortage() < plan.shortage() - proof.shortageGap()
                        || other.shortage() == plan.shortage() && other.cost() < plan.cost() - proof.costGap())
                .findFirst();
    }

    /**
     * How much cheaper a plan could be by a bound of our own, in whole NOK; empty where such a bound knows nothing of
     * what a ceiling puts off.
     */
    Optional<Long> ownGap() {
        Plan plan = analysis.plan();
        if (plan.facts().limitsInvestment()) {
            return Optional.empty();
        }
        long own = bound.of(plan.facts(), plan.choices(), STEPS, () -> false);
        return Optional.of(Math.max(0, plan.score().cost() - own));
    }
}
