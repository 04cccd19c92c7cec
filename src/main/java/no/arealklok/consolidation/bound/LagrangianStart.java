package no.arealklok.consolidation.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.PlanEvaluator;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.Starter;

/**
 * A plan to begin a search with, from the same prices as {@link LagrangianBound}: now and then what the buildings each
 * chose on their own is rounded to a plan.
 */
public final class LagrangianStart {
    /** A rounding takes as long as some steps, and neighbouring prices give much the same plan. */
    private static final int STEPS_A_PLAN = 10;

    /** What a building did counts for as much less with each step. */
    private static final double FADING = 0.9;

    /** Share of the recent steps in which a building takes someone in for a rounding to open it. */
    private static final double MOSTLY = 0.5;

    /** The same of all later steps for a building to be promising. */
    private static final double OFTEN = 0.3;

    private final PartRelaxation relaxation;
    private final PlanEvaluator evaluator;
    private final Ascent ascent;
    private final double[] recent;
    private final int[] taken;
    private List<Option> best;
    private PlanScore least;

    private LagrangianStart(ConsolidationCase facts, List<Option> plan) {
        this.evaluator = new PlanEvaluator(facts);
        this.best = plan;
        this.least = evaluator.score(plan);
        this.relaxation = new PartRelaxation(facts, least.shortage());
        this.ascent = new Ascent(relaxation, least.cost());
        this.recent = new double[facts.sites().size()];
        this.taken = new int[recent.length];
    }

    /** As {@link Starter#start}. */
    public static Starter.Start of(ConsolidationCase facts, List<Option> plan, int steps, BooleanSupplier stopped) {
        return new LagrangianStart(facts, plan).climb(steps, stopped);
    }

    private Starter.Start climb(int steps, BooleanSupplier stopped) {
        for (int i = 0; i < steps && !ascent.isThere() && !stopped.getAsBoolean(); i++) {
            if (i % STEPS_A_PLAN == 0) {
                round(relaxation.receiving());
                round(sites(site -> recent[site] >= MOSTLY));
            }
            ascent.step();
            Arrays.setAll(recent, site -> FADING * recent[site]);
            for (int site : relaxation.receiving()) {
                recent[site] += 1 - FADING;
                taken[site] += i >= steps / 2 ? 1 : 0;
            }
        }
        return new Starter.Start(best, sites(site -> taken[site] >= OFTEN * steps / 2));
    }

    private Set<Integer> sites(IntPredicate chosen) {
        return IntStream.range(0, recent.length).filter(chosen).boxed().collect(Collectors.toSet());
    }

    private void round(Set<Integer> open) {
        List<Option> rounded = relaxation.rounded(open);
        PlanScore score = evaluator.score(rounded);
        if (score.compareTo(least) < 0) {
            best = rounded;
            least = score;
            ascent.aim(score.cost());
        }
    }
}
