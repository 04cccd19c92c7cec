package no.arealklok.consolidation.answer;

import java.util.List;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.Occupant;

/**
 * What follows if it is decided that a unit which moves in the plan stays (nei): the question asked again.
 *
 * @param plan the best that was found in which it stays; breaks as many rules as the one recommended
 */
public record Refusal(Occupant unit, Plan plan) {
    /** What it has more of than the one recommended: never less than nothing, in the order of scores. */
    public PlanScore more(Plan recommended) {
        PlanScore more = plan.score().minus(recommended.score());
        return more.compareTo(PlanScore.ZERO) > 0 ? more : PlanScore.ZERO;
    }

    /** Other units that are elsewhere than in the one recommended, or from another year on. */
    public List<Occupant> others(Plan recommended) {
        return recommended.facts().occupants().stream()
                .filter(other -> other.index() != unit.index())
                .filter(other -> !plan.choice(other).equals(recommended.choice(other)))
                .toList();
    }
}
