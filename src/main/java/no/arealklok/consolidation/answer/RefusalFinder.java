package no.arealklok.consolidation.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.norm.Norms;
import no.arealklok.register.Unit;

/**
 * Finds the best plan in which a unit that moves stays where it is, for one unit after the other: those of the
 * proposals that do the most good first, as many as the norm says.
 */
public final class RefusalFinder {
    private final Replanner replanner;
    private final Predicate<Unit> told;
    private final int most;

    /** @param told whether anyone is told the answer; otherwise it is not asked */
    public RefusalFinder(Replanner replanner, Predicate<Unit> told, Norms norms) {
        this.replanner = replanner;
        this.told = told;
        this.most = (int) norms.figure("refusals.most").whole();
    }

    /**
     * In the order of the units; without those for which no plan was found that breaks as few rules.
     *
     * @param held the recommended plan, of a question in which what was preferred is settled
     */
    public List<Refusal> find(Preference preference, Plan held, List<Proposal> proposals) {
        List<Occupant> asked = worthiest(preference.plan(), proposals);
        return preference.plan().facts().occupants().stream().filter(asked::contains).toList().parallelStream()
                .flatMap(unit -> refuse(unit, preference, held).stream())
                .toList();
    }

    /** Units that may stay, though they move. */
    private List<Occupant> worthiest(Plan plan, List<Proposal> proposals) {
        return proposals.stream()
                .sorted((one, other) -> one.effect().compareTo(other.effect()))
                .flatMap(proposal -> proposal.moves().stream())
                .map(move -> move.unit())
                .distinct()
                .filter(unit -> told.test(unit.unit()))
                .filter(unit -> !plan.choice(unit).isStay())
                .filter(unit -> unit.options().stream().anyMatch(Option::isStay))
                .limit(most)
                .toList();
    }

    private Optional<Refusal> refuse(Occupant refused, Preference preference, Plan held) {
        Plan plan = preference.plan();
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        // First this, then what is preferred: where the two are at odds the unit stays.
        return plan.facts()
                .where((unit, option) -> unit.index() != refused.index() || option.isStay())
                .map(preference::hold)
                .map(question -> replanner.replan(held, question))
                .filter(found -> found.score().violations() == plan.score().violations())
                .map(found -> new Refusal(refused, evaluator.evaluate(found.choices())));
    }
}
