package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.PairRule;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.Part;
import no.arealklok.consolidation.search.PlanSearch;
import no.arealklok.consolidation.search.Prover;
import no.arealklok.consolidation.search.SearchBudget;
import no.arealklok.consolidation.search.Subproblem;
import no.arealklok.directive.Directive;

/**
 * Finds the smallest sets of directives that cannot be obeyed together: one directive after the other is left out, and
 * stays out where the rest cannot be obeyed either (deletion filter).
 */
public final class ConflictFinder {
    private final Function<List<Directive>, ConsolidationCase> question;
    private final Optional<ExactEngine> engine;
    private final PlanSearch search;
    private final SearchBudget budget;

    private enum Answer {
        POSSIBLE,
        NOT_FOUND,
        IMPOSSIBLE
    }

    /** @param question the case with these directives */
    public ConflictFinder(
            Function<List<Directive>, ConsolidationCase> question,
            Prover prover,
            PlanSearch search,
            SearchBudget budget) {
        this.question = question;
        this.engine = prover.engine();
        this.search = search;
        this.budget = budget;
    }

    /**
     * Sets that share no directive, until the rest can be obeyed.
     *
     * @param plan found with all directives
     */
    public List<Conflict> find(List<Directive> directives, Plan plan) {
        boolean obeyed = plan.score().violations() == 0 && directives.stream().allMatch(new Obedience(plan)::isTo);
        List<Conflict> conflicts = new ArrayList<>();
        List<Directive> rest = new ArrayList<>(directives);
        while (!obeyed) {
            Answer answer = answer(rest);
            obeyed = answer == Answer.POSSIBLE || rest.isEmpty();
            if (!obeyed) {
                Conflict conflict = smallest(rest, answer);
                conflicts.add(conflict);
                rest.removeAll(conflict.directives());
            }
        }
        return conflicts;
    }

    private Conflict smallest(List<Directive> all, Answer first) {
        List<Directive> kept = new ArrayList<>(all);
        Answer answer = first;
        for (Directive directive : all) {
            List<Directive> others = new ArrayList<>(kept);
            others.remove(directive);
            Answer without = others.isEmpty() ? Answer.POSSIBLE : answer(others);
            if (without != Answer.POSSIBLE) {
                kept = others;
                answer = without;
            }
        }
        return new Conflict(kept, answer == Answer.IMPOSSIBLE);
    }

    private Answer answer(List<Directive> directives) {
        ConsolidationCase facts = question.apply(directives);
        if (facts.occupants().stream().anyMatch(Occupant::cannotClose)
                || facts.pairRules().stream().anyMatch(ConflictFinder::isBrokenAnyway)) {
            return Answer.IMPOSSIBLE;
        }
        List<Option> choices = facts.firstOptions();
        for (Part part : Part.of(facts)) {
            List<Option> start = part.cut(choices);
            if (violations(part.facts(), start) > 0) {
                Optional<List<Option>> legal = legal(part.facts(), start);
                if (legal.isEmpty()) {
                    return Answer.IMPOSSIBLE;
                }
                part.paste(legal.get(), choices);
            }
        }
        return violations(facts, choices) == 0 ? Answer.POSSIBLE : Answer.NOT_FOUND;
    }

    /** Neither unit has a choice. */
    private static boolean isBrokenAnyway(PairRule rule) {
        List<Option> one = rule.one().options();
        List<Option> other = rule.other().options();
        return one.size() == 1 && other.size() == 1 && rule.isBroken(one.get(0), other.get(0));
    }

    private static long violations(ConsolidationCase facts, List<Option> choices) {
        return new PlanEvaluator(facts).score(choices).violations();
    }

    /** As legal as can be found; empty where the engine proves that nothing is. */
    private Optional<List<Option>> legal(ConsolidationCase facts, List<Option> start) {
        List<Option> choices = start;
        if (engine.isPresent()) {
            Subproblem whole = Subproblem.whole(facts, start);
            Optional<List<Option>> found = engine.get()
                    .solve(whole, budget.proof(whole.free().size()), () -> false)
                    .map(ExactEngine.Answer::choices);
            if (found.isEmpty() || violations(facts, found.get()) == 0) {
                return found;
            }
            choices = found.get();
        }
        List<Option> searched = search.search(facts, budget, score -> {});
        return Optional.of(violations(facts, searched) < violations(facts, choices) ? searched : choices);
    }
}
