package no.arealklok.consolidation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;

/** Searches each {@link Part} on its own, several at a time; the plan does not depend on how many. */
public final class PartwiseSearch implements PlanSearch {
    private final PlanSearch search;

    public PartwiseSearch(PlanSearch search) {
        this.search = search;
    }

    @Override
    public List<Option> search(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
        if (facts.limits().isEmpty()) {
            return searchParts(facts, budget, listener);
        }
        // Limits tie everything together, and most do not bind.
        List<Option> free = searchParts(facts.unlimited(), budget, listener);
        PlanScore score = new PlanEvaluator(facts).score(free);
        if (score.equals(new PlanEvaluator(facts.unlimited()).score(free))) {
            return free;
        }
        List<Option> found = searchParts(facts, budget, listener);
        return new PlanEvaluator(facts).score(found).compareTo(score) < 0 ? found : free;
    }

    private List<Option> searchParts(ConsolidationCase facts, SearchBudget budget, SearchListener listener) {
        List<Part> parts = Part.of(facts);
        List<Option> plan = facts.firstOptions();
        Total total = new Total(new PlanEvaluator(facts).score(plan), parts, listener);
        List<List<Option>> found = IntStream.range(0, parts.size())
                .parallel()
                .mapToObj(i -> total.found(i, search.search(parts.get(i).facts(), budget, total.of(i))))
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).paste(found.get(i), plan);
        }
        return plan;
    }

    /** The score of the whole plan while parts of it get better. */
    private static final class Total {
        private final List<Part> parts;
        private final List<PlanScore> scores = new ArrayList<>();
        private final SearchListener listener;
        private PlanScore sum;

        Total(PlanScore start, List<Part> parts, SearchListener listener) {
            this.sum = start;
            this.parts = parts;
            this.listener = listener;
            for (Part part : parts) {
                ConsolidationCase facts = part.facts();
                scores.add(new PlanEvaluator(facts).score(facts.firstOptions()));
            }
        }

        SearchListener of(int part) {
            return new SearchListener() {
                @Override
                public void improved(PlanScore score) {
                    report(part, score);
                }

                @Override
                public boolean isStopped() {
                    return listener.isStopped();
                }
            };
        }

        /** A search need not tell of what it begins from, which may be the best it finds. */
        List<Option> found(int part, List<Option> choices) {
            report(part, new PlanEvaluator(parts.get(part).facts()).score(choices));
            return choices;
        }

        private synchronized void report(int part, PlanScore score) {
            sum = sum.plus(score).minus(scores.get(part));
            scores.set(part, score);
            listener.improved(sum);
        }
    }
}
