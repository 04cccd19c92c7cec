package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

/** Splits a plan into proposals that can be judged one by one. */
public final class Proposer {
    /** Those that gain the most first. */
    public List<Proposal> propose(Plan plan) {
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        List<Proposal> proposals = new ArrayList<>();
        for (SitePlan site : plan.sites()) {
            if (site.isReceiver() || !site.extensions().isEmpty()) {
                proposals.add(proposal(plan, site, evaluator));
            }
        }
        proposals.sort(Comparator.comparing(Proposal::effect));
        return proposals;
    }

    private static Proposal proposal(Plan plan, SitePlan site, PlanEvaluator evaluator) {
        List<Measure.Move> moves = plan.measures().stream()
                .filter(measure -> measure instanceof Measure.Move move && move.host() == site.site())
                .map(Measure.Move.class::cast)
                .toList();
        List<SitePlan> closed = plan.sites().stream()
                .filter(SitePlan::isClosed)
                .filter(left -> moves.stream().anyMatch(move -> leaves(move.unit(), left.site())))
                .toList();
        return new Proposal(site, moves, closed, effect(plan, site, moves, evaluator));
    }

    private static boolean leaves(Occupant unit, Site site) {
        return unit.home() == site || unit.annexes().contains(site);
    }

    /** Against all these units staying where they are, and the building as it is. */
    private static PlanScore effect(Plan plan, SitePlan site, List<Measure.Move> moves, PlanEvaluator evaluator) {
        List<Option> choices = new ArrayList<>(plan.choices());
        moves.forEach(move ->
                choices.set(move.unit().index(), new Option(move.unit().home().index(), 0)));
        Plan without = evaluator.evaluate(choices);
        PlanScore built = without.sites().stream()
                .filter(other -> other.site() == site.site())
                .map(other -> other.load()
                        .score(other.extensions())
                        .minus(other.load().score(List.of())))
                .reduce(PlanScore.ZERO, PlanScore::plus);
        return plan.score().minus(without.score().minus(built));
    }
}
