package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.economy.Perspective;
import no.arealklok.norm.End;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;

/**
 * Judges the same choices again with each norm at either end of its range, or a tenth to each side where it has none,
 * and with all that have one. Norms that nobody asks for while the choices are judged change nothing, and are not
 * tried.
 */
final class SensitivityFinder {
    private final Function<Norms, ConsolidationCase> under;
    private final List<Option> choices;
    private final List<List<Option>> others;

    /**
     * @param under the case as it is under some norms
     * @param others choices of other plans, which may be better than these under other norms
     */
    SensitivityFinder(Function<Norms, ConsolidationCase> under, List<Option> choices, List<List<Option>> others) {
        this.under = under;
        this.choices = choices;
        this.others = others;
    }

    Sensitivity find(Norms norms) {
        Set<String> asked = new HashSet<>();
        Outcome mid = outcome(norms.telling(asked::add));
        List<NormEffect> effects = new ArrayList<>();
        Norms ranged = norms.withTenths();
        for (Norm norm : ranged.all()) {
            if (norm.range().isPresent() && asked.contains(norm.key())) {
                Outcome low = outcome(ranged.at(Map.of(norm.key(), End.LOW)));
                Outcome high = outcome(ranged.at(Map.of(norm.key(), End.HIGH)));
                if (!low.equals(mid) || !high.equals(mid)) {
                    boolean uncertain = norms.norm(norm.key()).range().isPresent();
                    effects.add(new NormEffect(norm, uncertain, low, high));
                }
            }
        }
        effects.sort(Comparator.comparingLong((NormEffect effect) -> effect.swing(Perspective.MUNICIPALITY))
                .reversed());
        Map<Perspective, Outcome> worst = new EnumMap<>(Perspective.class);
        Map<Perspective, Outcome> best = new EnumMap<>(Perspective.class);
        for (Perspective perspective : Perspective.values()) {
            worst.put(perspective, outcome(norms.at(ends(effects, perspective, End.LOW))));
            best.put(perspective, outcome(norms.at(ends(effects, perspective, End.HIGH))));
        }
        return new Sensitivity(mid, effects, worst, best);
    }

    /** For each uncertain norm the end with the least gain, or with the most. */
    private static Map<String, End> ends(List<NormEffect> effects, Perspective perspective, End gain) {
        Map<String, End> ends = new HashMap<>();
        for (NormEffect effect : effects) {
            if (!effect.uncertain()) {
                continue;
            }
            boolean rises = effect.high().gain(perspective) > effect.low().gain(perspective);
            ends.put(effect.norm().key(), rises == (gain == End.HIGH) ? End.HIGH : End.LOW);
        }
        return ends;
    }

    private Outcome outcome(Norms norms) {
        PlanEvaluator evaluator = new PlanEvaluator(under.apply(norms));
        Plan zero = evaluator.zeroAlternative();
        Plan expanded = evaluator.expanded();
        Plan plan = evaluator.evaluate(choices);
        Map<Perspective, Long> gains = new EnumMap<>(Perspective.class);
        for (Perspective perspective : Perspective.values()) {
            gains.put(perspective, expanded.presentValue(perspective) - plan.presentValue(perspective));
        }
        long againstZero = zero.presentValue(Perspective.MUNICIPALITY) - plan.presentValue(Perspective.MUNICIPALITY);
        Map<Contender, PlanScore> scores = new EnumMap<>(Contender.class);
        scores.put(Contender.ZERO, zero.score());
        scores.put(Contender.EXPANDED, expanded.score());
        scores.put(Contender.PLAN, plan.score());
        others.stream()
                .map(other -> evaluator.score(other))
                .min(Comparator.naturalOrder())
                .ifPresent(score -> scores.put(Contender.OTHER, score));
        return new Outcome(gains, againstZero, best(scores));
    }

    /** The earlier of two as good. */
    private static Contender best(Map<Contender, PlanScore> scores) {
        return scores.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
