package no.arealklok.consolidation.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.PlanSearch.SearchListener;

/** Proves how good a plan is, part by part; what is found to be better on the way is taken. */
public final class Prover {
    /** A part with more is left to the bound: the exact engine would hardly come beyond reading it. */
    private static final int MOST_OPTIONS = 30_000;

    /** Share of the cost below which a gap is not worth more work. */
    private static final double SMALL = 0.0005;

    private final Optional<ExactEngine> engine;
    private final Optional<CostBound> bound;

    /** With the exact engine alone, where there is one. */
    public Prover(Optional<ExactEngine> engine) {
        this(engine, Optional.empty());
    }

    /** @param bound for what the engine leaves open, and where there is none */
    public Prover(Optional<ExactEngine> engine, Optional<CostBound> bound) {
        this.engine = engine;
        this.bound = bound;
    }

    /**
     * @param choices the plan, at least as good as the one asked about
     * @param proof empty where neither engine nor bound is there, and for a plan that breaks rules
     */
    public record Proven(List<Option> choices, Optional<Proof> proof) {
        public Proven {
            choices = List.copyOf(choices);
        }
    }

    public Optional<ExactEngine> engine() {
        return engine;
    }

    public Proven prove(ConsolidationCase facts, List<Option> plan, SearchBudget budget, SearchListener listener) {
        if (engine.isEmpty() && bound.isEmpty()) {
            return new Proven(plan, Optional.empty());
        }
        if (!facts.limits().isEmpty()) {
            Proven proven = proveParts(facts.unlimited(), plan, budget, listener);
            if (holdsUnderLimits(facts, proven)) {
                return proven;
            }
        }
        return proveParts(facts, plan, budget, listener);
    }

    /**
     * What is best without limits is best with them, if it obeys them. A ceiling may also put an extension off, which
     * costs less and leaves more people short: the proof then holds only where nothing is put off and nobody need be
     * short.
     */
    private static boolean holdsUnderLimits(ConsolidationCase facts, Proven proven) {
        if (!isLegal(facts, proven.choices())) {
            return false;
        }
        PlanScore free = new PlanEvaluator(facts.unlimited()).score(proven.choices());
        boolean same = new PlanEvaluator(facts).score(proven.choices()).equals(free);
        boolean fewestShort =
                proven.proof().filter(proof -> proof.shortageGap() == 0).isPresent();
        return !facts.limitsBuilding() || same && fewestShort;
    }

    private static boolean isLegal(ConsolidationCase facts, List<Option> choices) {
        return new PlanEvaluator(facts).score(choices).violations() == 0;
    }

    private Proven proveParts(
            ConsolidationCase facts, List<Option> plan, SearchBudget budget, SearchListener listener) {
        List<Part> parts = Part.of(facts);
        Tally tally = new Tally(parts.size(), listener);
        List<Proven> proven = IntStream.range(0, parts.size())
                .parallel()
                .mapToObj(i -> tally.counted(
                        provePart(parts.get(i).facts(), parts.get(i).cut(plan), budget, listener)))
                .toList();
        List<Option> better = new ArrayList<>(plan);
        Optional<Proof> proof = Optional.of(Proof.BEST);
        for (int i = 0; i < parts.size(); i++) {
            Optional<Proof> own = proven.get(i).proof();
            proof = proof.flatMap(sum -> own.map(sum::plus));
            parts.get(i).paste(proven.get(i).choices(), better);
        }
        return new Proven(better, isLegal(facts, better) ? proof : Optional.empty());
    }

    private Proven provePart(ConsolidationCase part, List<Option> plan, SearchBudget budget, SearchListener listener) {
        PlanScore score = new PlanEvaluator(part).score(plan);
        if (score.violations() > 0) {
            return new Proven(plan, Optional.empty());
        }
        Subproblem whole = Subproblem.whole(part, plan);
        Optional<Proven> solved = Optional.empty();
        if (engine.isPresent() && whole.options() <= MOST_OPTIONS) {
            double work = budget.proof(whole.free().size());
            solved = engine.get().solve(whole, work, listener::isStopped).map(Prover::proven);
        }
        if (bound.isEmpty() || part.limitsBuilding()) {
            // The bound knows nothing of what a ceiling puts off.
            return solved.orElse(new Proven(plan, Optional.empty()));
        }
        // Without the engine all that is known of the shortage is that it cannot be below nothing.
        Proof open = new Proof(score.shortage(), Long.MAX_VALUE);
        return tightened(part, solved.orElse(new Proven(plan, Optional.of(open))), budget.steps(), listener::isStopped);
    }

    private static Proven proven(ExactEngine.Answer answer) {
        return new Proven(answer.choices(), Optional.of(new Proof(answer.shortageGap(), answer.costGap())));
    }

    private Proven tightened(ConsolidationCase part, Proven proven, int steps, BooleanSupplier stopped) {
        long cost = new PlanEvaluator(part).score(proven.choices()).cost();
        return new Proven(proven.choices(), proven.proof().map(proof -> {
            if (proof.costGap() <= SMALL * Math.abs(cost)) {
                return proof;
            }
            long gap = cost - bound.get().of(part, proven.choices(), steps, stopped);
            return new Proof(proof.shortageGap(), Math.min(proof.costGap(), Math.max(0, gap)));
        }));
    }

    /** The parts proven so far; several threads add to it. */
    private static final class Tally {
        private final int parts;
        private final SearchListener listener;
        private int proven;
        private Proof sum = Proof.BEST;

        Tally(int parts, SearchListener listener) {
            this.parts = parts;
            this.listener = listener;
            listener.proving(0, parts, sum);
        }

        Proven counted(Proven part) {
            part.proof().ifPresent(this::add);
            return part;
        }

        private synchronized void add(Proof part) {
            proven++;
            sum = sum.plus(part);
            listener.proving(proven, parts, sum);
        }
    }
}
