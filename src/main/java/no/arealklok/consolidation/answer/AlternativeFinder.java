package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.Replanner;
import no.arealklok.norm.Norms;

/**
 * Finds plans that are nearly as good and look otherwise: the question is asked again with the rule that a building
 * which takes units in takes nobody, or that one which stays is left; then with several such rules at once. No weights
 * are needed, and each answer is the best plan under its rules. What seems to cost the least is tried first.
 */
public final class AlternativeFinder {
    /** Two buildings at least have another part in the plan. */
    private static final int DIFFERENCES = 2;

    private final Replanner replanner;
    private final int wanted;
    private final int tries;
    private final double lostShare;
    private final long shortageMargin;

    public AlternativeFinder(Replanner replanner, Norms norms) {
        this.replanner = replanner;
        this.wanted = (int) norms.figure("alternatives.wanted").whole();
        this.tries = (int) norms.figure("alternatives.tries").whole();
        this.lostShare = 1 - norms.value("alternatives.kept-gain") / 100;
        this.shortageMargin = norms.figure("alternatives.shortage-margin").whole();
    }

    /**
     * The question with some rules more.
     *
     * @param plan empty where no plan obeys them, or none that is good enough
     */
    private record Try(List<Twist> twists, Optional<Plan> plan) {}

    /**
     * @param proposals what the plan consists of
     * @param rationales what each unit would do else
     */
    public Alternatives find(Plan plan, List<Proposal> proposals, List<Rationale> rationales) {
        if (plan.score().violations() > 0) {
            return new Alternatives(List.of(), wanted, 0);
        }
        PlanScore worst = worst(plan);
        List<Try> all =
                new ArrayList<>(twists(plan, proposals, rationales).stream().limit(tries).toList().parallelStream()
                        .map(twist -> ask(plan, List.of(twist), worst))
                        .toList());
        List<Twist> good = all.stream()
                .filter(one -> one.plan().isPresent())
                .flatMap(one -> one.twists().stream())
                .toList();
        groups(good).parallelStream()
                .map(group -> joint(plan, group, worst))
                .toList()
                .forEach(all::addAll);
        List<Plan> found = all.stream().flatMap(one -> one.plan().stream()).toList();
        return new Alternatives(choose(plan, found), wanted, all.size());
    }

    /** What a plan may lack and cost at most to be good. */
    private PlanScore worst(Plan plan) {
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        PlanScore today = evaluator.score(plan.facts().stayOptions());
        long gain = Math.abs(today.cost() - plan.score().cost());
        return plan.score().plus(new PlanScore(0, shortageMargin, Math.round(lostShare * gain)));
    }

    private Try ask(Plan plan, List<Twist> twists, PlanScore worst) {
        Optional<ConsolidationCase> facts = Optional.of(plan.facts());
        for (Twist twist : twists) {
            facts = facts.flatMap(twist::applyTo);
        }
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        Optional<Plan> found = facts.map(question -> replanner.replan(plan, question))
                .filter(other -> other.score().violations() == 0)
                .map(other -> evaluator.evaluate(other.choices()))
                .filter(other -> other.score().shortage() <= worst.shortage()
                        && other.score().cost() <= worst.cost());
        return new Try(twists, found);
    }

    /** All rules at once, and as many groups of them as plans are wanted. */
    private List<List<Twist>> groups(List<Twist> good) {
        List<List<Twist>> groups = new ArrayList<>(List.of(good));
        for (int first = 0; first < wanted; first++) {
            List<Twist> group = new ArrayList<>();
            for (int i = first; i < good.size(); i += wanted) {
                group.add(good.get(i));
            }
            groups.add(group);
        }
        return groups;
    }

    /** All of the group; where that is too much, its first half. */
    private List<Try> joint(Plan plan, List<Twist> group, PlanScore worst) {
        List<Try> tried = new ArrayList<>();
        List<Twist> rules = group;
        while (rules.size() > 1 && tried.stream().allMatch(one -> one.plan().isEmpty())) {
            tried.add(ask(plan, rules, worst));
            rules = rules.subList(0, rules.size() / 2);
        }
        return tried;
    }

    /** Those that differ the most from the plan and from each other; the best first. */
    private List<Plan> choose(Plan plan, List<Plan> found) {
        List<Structure> seen = new ArrayList<>(List.of(Structure.of(plan)));
        List<Plan> chosen = new ArrayList<>();
        List<Plan> best =
                found.stream().sorted(Comparator.comparing(Plan::score)).toList();
        while (chosen.size() < wanted) {
            // The first, and so the best, of those that differ as much.
            Optional<Plan> next = best.stream()
                    .filter(other -> distance(other, seen) >= DIFFERENCES)
                    .reduce((one, other) -> distance(other, seen) > distance(one, seen) ? other : one);
            if (next.isEmpty()) {
                break;
            }
            seen.add(Structure.of(next.get()));
            chosen.add(next.get());
        }
        chosen.sort(Comparator.comparing(Plan::score));
        return chosen;
    }

    private static int distance(Plan plan, List<Structure> seen) {
        Structure structure = Structure.of(plan);
        return seen.stream()
                .mapToInt(other -> structure.differences(other).size())
                .min()
                .orElseThrow();
    }

    /** Those that seem to cost the least first. */
    private static List<Twist> twists(Plan plan, List<Proposal> proposals, List<Rationale> rationales) {
        Map<Twist, PlanScore> losses = new HashMap<>();
        List<Twist> twists = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (proposal.isMerger()) {
                Twist twist = new Twist(proposal.host().site(), false);
                twists.add(twist);
                losses.put(twist, PlanScore.ZERO.minus(proposal.effect()));
            }
        }
        Structure structure = Structure.of(plan);
        for (SitePlan site : plan.sites()) {
            int index = site.site().index();
            if (structure.closed().contains(index) || structure.receiving().contains(index)) {
                continue;
            }
            Twist twist = new Twist(site.site(), true);
            loss(site, rationales).ifPresent(loss -> {
                twists.add(twist);
                losses.put(twist, loss);
            });
        }
        twists.sort(Comparator.comparing((Twist twist) -> Objects.requireNonNull(losses.get(twist)))
                .thenComparing(twist -> twist.site().index()));
        return twists;
    }

    /** Of all in a building leaving it; empty where one of them cannot. */
    private static Optional<PlanScore> loss(SitePlan site, List<Rationale> rationales) {
        PlanScore sum = PlanScore.ZERO;
        for (Stay stay : site.stays()) {
            Optional<Rationale.Counterfactual> next =
                    rationales.get(stay.occupant().index()).next();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(next.get().difference());
        }
        return Optional.of(sum);
    }
}
