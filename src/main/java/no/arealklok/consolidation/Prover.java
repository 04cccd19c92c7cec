package no.arealklok.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.consolidation.PlanSearch.SearchListener;

/** Proves how good a plan is, part by part; what is found to be better on the way is taken. */
public final class Prover {
    private final Optional<ExactEngine> engine;

    public Prover(Optional<ExactEngine> engine) {
        this.engine = engine;
    }

    /**
     * @param choices the plan, at least as good as the one asked about
     * @param proof empty where no engine is there, and for a plan that breaks rules
     */
    public record Proven(List<Option> choices, Optional<Proof> proof) {
        public Proven {
            choices = List.copyOf(choices);
        }
    }

    Optional<ExactEngine> engine() {
        return engine;
    }

    public Proven prove(ConsolidationCase facts, List<Option> plan, SearchBudget budget, SearchListener listener) {
        if (engine.isEmpty()) {
            return new Proven(plan, Optional.empty());
        }
        if (!facts.limits().isEmpty()) {
            // What is best without limits is best with them, if it obeys them.
            Proven proven = proveParts(facts.unlimited(), plan, budget, listener);
            if (isLegal(facts, proven.choices())) {
                return proven;
            }
        }
        return proveParts(facts, plan, budget, listener);
    }

    private static boolean isLegal(ConsolidationCase facts, List<Option> choices) {
        return new PlanEvaluator(facts).evaluate(choices).score().violations() == 0;
    }

    private Proven proveParts(
            ConsolidationCase facts, List<Option> plan, SearchBudget budget, SearchListener listener) {
        List<Part> parts = Part.of(facts);
        List<Optional<ExactEngine.Answer>> answers = IntStream.range(0, parts.size())
                .parallel()
                .mapToObj(i -> answer(parts.get(i), plan, budget, listener))
                .toList();
        List<Option> better = new ArrayList<>(plan);
        Optional<Proof> proof = Optional.of(Proof.BEST);
        for (int i = 0; i < parts.size(); i++) {
            Optional<ExactEngine.Answer> answer = answers.get(i);
            proof = proof.flatMap(sum -> answer.map(one -> sum.plus(new Proof(one.shortageGap(), one.costGap()))));
            if (answer.isPresent()) {
                parts.get(i).paste(answer.get().choices(), better);
            }
        }
        return new Proven(better, isLegal(facts, better) ? proof : Optional.empty());
    }

    private Optional<ExactEngine.Answer> answer(
            Part part, List<Option> plan, SearchBudget budget, SearchListener listener) {
        Subproblem whole = Subproblem.whole(part.facts(), part.cut(plan));
        double work = budget.proof(whole.free().size());
        return engine.orElseThrow().solve(whole, work, listener::isStopped);
    }
}
