package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/**
 * A plan that is preferred to a cheaper one, for fewer of its decisions are likely to be regretted (foretrukket).
 *
 * @param cheapest the plan that the search found; the same where nothing was changed
 * @param before what happens to it in sampled outlooks
 * @param after what happens to {@code plan} in them
 */
public record Preference(Plan cheapest, Chances before, Plan plan, Chances after) {
    /**
     * One decision that is another than in the cheapest plan.
     *
     * @param without the plan with the changes before it in the list
     * @param with the same with this one
     */
    public record Change(Occupant unit, Plan without, Plan with) {
        public Option before() {
            return without.choice(unit);
        }

        public Option after() {
            return with.choice(unit);
        }
    }

    /** Where nothing was changed. */
    static Preference none(Plan plan, Chances chances) {
        return new Preference(plan, chances, plan, chances);
    }

    public boolean isChanged() {
        return !cheapest.choices().equals(plan.choices());
    }

    public boolean isChanged(Occupant unit) {
        return !cheapest.choices().get(unit.index()).equals(plan.choices().get(unit.index()));
    }

    /** What the plan costs more, and relieves. */
    public PlanScore price() {
        return plan.score().minus(cheapest.score());
    }

    /** In the order of the units. */
    public List<Change> changes() {
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        List<Change> changes = new ArrayList<>();
        Plan without = cheapest;
        for (Occupant unit : plan.facts().occupants()) {
            if (isChanged(unit)) {
                List<Option> choices = new ArrayList<>(without.choices());
                choices.set(unit.index(), plan.choice(unit));
                Plan with = evaluator.evaluate(choices);
                changes.add(new Change(unit, without, with));
                without = with;
            }
        }
        return changes;
    }

    /** The question with these decisions made, where they can be: what is asked about the plan is asked beside them. */
    public ConsolidationCase hold(ConsolidationCase facts) {
        if (!isChanged()) {
            return facts;
        }
        return facts.where((unit, option) -> {
                    Option chosen = plan.choices().get(unit.index());
                    return option.equals(chosen)
                            || !isChanged(unit)
                            || !unit.options().contains(chosen);
                })
                .orElseThrow();
    }
}
