package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.consolidation.answer.FrontierPlan.Origin;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.search.Replanner;

/** Finds plans none of which is worse than another in everything: money, travel, climate, and who has a place. */
public final class FrontierFinder {
    private final Replanner replanner;

    public FrontierFinder(Replanner replanner) {
        this.replanner = replanner;
    }

    /**
     * @param weighted the same question with other weights, by what weighs more
     * @return the recommended plan first, whether or not others are as good in everything; then those that no other
     *     beats
     */
    public List<FrontierPlan> find(Plan plan, Alternatives alternatives, Map<Origin, ConsolidationCase> weighted) {
        PlanEvaluator evaluator = new PlanEvaluator(plan.facts());
        List<FrontierPlan> all = new ArrayList<>();
        all.add(FrontierPlan.of(Origin.TODAY, evaluator.evaluate(plan.facts().stayOptions())));
        alternatives.plans().forEach(other -> all.add(FrontierPlan.of(Origin.ALTERNATIVE, other)));
        List<Map.Entry<Origin, ConsolidationCase>> questions = List.copyOf(new TreeMap<>(weighted).entrySet());
        all.addAll(questions.parallelStream()
                .map(question -> FrontierPlan.of(
                        question.getKey(),
                        evaluator.evaluate(
                                replanner.replan(plan, question.getValue()).choices())))
                .toList());
        FrontierPlan recommended = FrontierPlan.of(Origin.RECOMMENDED, plan);
        List<FrontierPlan> frontier = new ArrayList<>(List.of(recommended));
        for (FrontierPlan one : all) {
            boolean beaten = recommended.dominates(one)
                    || all.stream().anyMatch(other -> other.dominates(one))
                    || frontier.stream().anyMatch(other -> other.isEqualTo(one))
                    || one.plan().score().violations() > 0;
            if (!beaten) {
                frontier.add(one);
            }
        }
        return frontier;
    }
}
