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
        Set<SitePlan> parts =
                proposals.stream().flatMap(one -> one.forced().stream()).collect(Collectors.toSet());
        proposals.removeIf(one -> !one.isMerger() && parts.contains(one.host()));
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
        Plan without = without(plan, moves, evaluator);
        return new Proposal(site, moves, closed, forced(plan, without, site, moves), effect(plan, without, site));
    }

    private static boolean leaves(Occupant unit, Site site) {
        return unit.home() == site || unit.annexes().contains(site);
    }

    /** All these units stay where they are, and what is built follows from that. */
    private static Plan without(Plan plan, List<Measure.Move> moves, PlanEvaluator evaluator) {
        List<Option> choices = new ArrayList<>(plan.choices());
        moves.forEach(move ->
                choices.set(move.unit().index(), new Option(move.unit().home().index(), 0)));
        return evaluator.evaluate(choices);
    }

    private static List<SitePlan> forced(Plan plan, Plan without, SitePlan site, List<Measure.Move> moves) {
        Set<Site> hosts = moves.stream().map(Measure.Move::host).collect(Collectors.toSet());
        return plan.sites().stream()
                .filter(other -> other.site() != site.site() && hosts.contains(other.site()))
                .filter(other -> !other.extensions().isEmpty())
                .filter(other -> without.site(other.site())
                        .filter(before -> !before.extensions().isEmpty())
                        .isEmpty())
                .toList();
    }

    /** Against the building as it is, too: its own extension is part of what is proposed. */
    private static PlanScore effect(Plan plan, Plan without, SitePlan site) {
        PlanScore built = without.site(site.site())
                .map(before -> before.load()
                        .score(before.extensions())
                        .minus(before.load().score(List.of())))
                .orElse(PlanScore.ZERO);
        return plan.score().minus(without.score()).plus(built);
    }
}
