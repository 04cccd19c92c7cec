package no.arealklok.consolidation.search;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;

/**
 * What can be known of a stated bound without the engine that proved it: no plan that the run tells of is better than
 * it allows, and a bound of our own, worked out anew, says how much of it stands without the engine.
 */
public final class BoundCheck {
    /** The bound rises little after these. */
    private static final int STEPS = 300;

    private final Plan plan;
    private final List<Plan> others;
    private final CostBound bound;

    /** @param others of the same question */
    public BoundCheck(Plan plan, List<Plan> others, CostBound bound) {
        this.plan = plan;
        this.others = List.copyOf(others);
        this.bound = bound;
    }

    /** The score of one of the others, if the bound says that there can be none like it. */
    public Optional<PlanScore> refuting(Proof proof) {
        PlanScore score = plan.score();
        return others.stream()
                .map(Plan::score)
                .filter(other -> other.violations() == 0)
                .filter(other -> other.shortage() < score.shortage() - proof.shortageGap()
                        || other.shortage() == score.shortage() && other.cost() < score.cost() - proof.costGap())
                .findFirst();
    }

    /**
     * How much cheaper a plan could be by a bound of our own, in whole NOK; empty where such a bound knows nothing of
     * what a ceiling puts off.
     */
    public Optional<Long> ownGap() {
        if (plan.facts().limitsBuilding()) {
            return Optional.empty();
        }
        long own = bound.of(plan.facts(), plan.choices(), STEPS, () -> false);
        return Optional.of(Math.max(0, plan.score().cost() - own));
    }
}
