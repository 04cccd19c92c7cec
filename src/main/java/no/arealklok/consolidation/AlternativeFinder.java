package no.arealklok.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.norm.Norms;

/**
 * Finds plans that are nearly as good and look otherwise: the question is asked again with the rule that a building
 * which takes units in takes nobody, or that one which stays is left; then with two such rules. No weights are needed,
 * and each answer is the best plan under its rule. What seems to cost the least is tried first.
 */
public final class AlternativeFinder {
    /** Two buildings at least have another part in the plan. */
    private static final int DIFFERENCES = 2;

    private final Replanner replanner;
    private final int wanted;
    private final int tries;
    private final double margin;
    private final long shortageMargin;

    public AlternativeFinder(Replanner replanner, Norms norms) {
        this.replanner = replanner;
        this.wanted = (int) norms.figure("alternatives.wanted").whole();
        this.tries = (int) norms.figure("alternatives.tries").whole();
        this.margin = norms.value("alternatives.cost-margin");
        this.shortageMargin = norms.figure("alternatives.shortage-margin").whole();
    }

    private record Try(List<Twist> twists, Plan plan) {}

    /**
     * @param proposals what the plan consists of
     * @param rationales what each unit would do else
     */
    public Alternatives find(Plan plan, List<Proposal> proposals, List<Rationale> rationales) {
        if (plan.score().violations() > 0) {
            return new Alternatives(List.of(), wanted, 0);
        }
        List<List<Twist>> single = twists(plan, proposals, rationales).stream()
                .limit(tries)
                .map(List::of)
                .toList();
        List<Try> good = good(plan, single);
        List<Plan> chosen = choose(plan, good);
        int tried = single.size();
        if (chosen.size() < wanted) {
            List<List<Twist>> pairs = pairs(good).stream().limit(tries).toList();
            List<Try> all = new ArrayList<>(good);
            all.addAll(good(plan, pairs));
            chosen = choose(plan, all);
            tried += pairs.size();
        }
        return new Alternatives(chosen, wanted, tried);
    }

    /** The plans under these rules that are good enough, in the order of the rules. */
    private List<Try> good(Plan plan, List<List<Twist>> rules) {
        return rules.parallelStream()
                .map(twists -> replan(plan, twists).map(found -> new Try(twists, found)))
                .flatMap(Optional::stream)
                .filter(found -> isGood(found.plan(), plan))
                .toList();
    }

    private Optional<Plan> replan(Plan plan, List<Twist> twists) {
        Optional<ConsolidationCase> facts = Optional.of(plan.facts());
        for (Twist twist : twists) {
            facts = facts.flatMap(twist::applyTo);
        }
        return facts.map(question -> replanner.replan(plan, question).choices())
                .map(choices -> new PlanEvaluator(plan.facts()).evaluate(choices));
    }

    private boolean isGood(Plan found, Plan plan) {
        PlanScore more = found.score().minus(plan.score());
        return found.score().violations() == 0
                && more.shortage() <= shortageMargin
                && more.cost() <= margin / 100 * Math.abs(plan.score().cost());
    }

    /** The best first, each of another structure than those before it. */
    private List<Plan> choose(Plan plan, List<Try> good) {
        List<Structure> seen = new ArrayList<>(List.of(Structure.of(plan)));
        List<Plan> chosen = new ArrayList<>();
        List<Plan> best = good.stream()
                .map(Try::plan)
                .sorted(Comparator.comparing(Plan::score))
                .toList();
        for (Plan found : best) {
            Structure structure = Structure.of(found);
            boolean isNew =
                    seen.stream().allMatch(other -> structure.differences(other).size() >= DIFFERENCES);
            if (isNew && chosen.size() < wanted) {
                seen.add(structure);
                chosen.add(found);
            }
        }
        return chosen;
    }

    private static List<List<Twist>> pairs(List<Try> good) {
        List<List<Twist>> pairs = new ArrayList<>();
        for (int j = 1; j < good.size(); j++) {
            for (int i = 0; i < j; i++) {
                List<Twist> pair = new ArrayList<>(good.get(i).twists());
                pair.addAll(good.get(j).twists());
                pairs.add(pair);
            }
        }
        return pairs;
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
