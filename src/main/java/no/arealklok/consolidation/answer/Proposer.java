package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
            List<Measure.Move> moves = movesTo(plan, site.site());
            if (!moves.isEmpty() || !site.extensions().isEmpty()) {
                proposals.add(proposal(plan, site, moves, evaluator));
            }
        }
        proposals.sort(Comparator.comparing(Proposal::effect));
        return proposals;
    }

    /** All moves of the units of which the building takes in the most users, those to other buildings too. */
    private static List<Measure.Move> movesTo(Plan plan, Site site) {
        return plan.measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .filter(move -> plan.choice(move.unit()).site() == site.index())
                .toList();
    }

    private static Proposal proposal(Plan plan, SitePlan site, List<Measure.Move> moves, PlanEvaluator evaluator) {
        List<SitePlan> closed = plan.sites().stream()
                .filter(SitePlan::isClosed)
                .filter(left -> moves.stream().anyMatch(move -> leaves(move.unit(), left.site())))
                .toList();
        return new Proposal(site, moves, closed, effect(plan, site, moves, evaluator));
    }

    private static boolean leaves(Occupant unit, Site site) {
        return unit.home() == site || unit.annexes().contains(site);
    }

    /**
     * Against all these units staying where they are, and the building as it is. What is built in other buildings that
     * share the users of one of them is a proposal of its own, there for them or not.
     */
    private static PlanScore effect(Plan plan, SitePlan site, List<Measure.Move> moves, PlanEvaluator evaluator) {
        List<Option> choices = new ArrayList<>(plan.choices());
        moves.forEach(move ->
                choices.set(move.unit().index(), new Option(move.unit().home().index(), 0)));
        Plan without = evaluator.evaluate(choices);
        Set<Site> beside = moves.stream()
                .map(Measure.Move::host)
                .filter(host -> host != site.site())
                .collect(Collectors.toSet());
        return plan.score()
                .minus(built(plan, beside))
                .minus(without.score())
                .plus(built(without, beside))
                .plus(built(without, Set.of(site.site())));
    }

    /** What the extensions of some buildings make of a plan. */
    private static PlanScore built(Plan plan, Set<Site> sites) {
        return plan.sites().stream()
                .filter(site -> sites.contains(site.site()))
                .map(site ->
                        site.load().score(site.extensions()).minus(site.load().score(List.of())))
                .reduce(PlanScore.ZERO, PlanScore::plus);
    }
}
