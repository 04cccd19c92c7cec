package no.arealklok.consolidation.solver;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.search.ExactEngine;
import no.arealklok.consolidation.search.PlanSearch.SearchListener;
import no.arealklok.consolidation.search.Subproblem;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * Solves regions of the draft to the end, one after the other, while it pays: regions grow where they are solved at
 * once, and shrink where they are not.
 */
final class Polish implements CustomPhaseCommand<PlanDraft> {
    private static final int SMALLEST = 2;
    private static final double WORK_A_REGION = 1;

    private final ExactEngine engine;
    private final SearchListener listener;
    private final Random random;
    /** In the engine's units. */
    private double left;

    private int size = SMALLEST + 2;

    /** @param work in the engine's units, in all rounds */
    Polish(ExactEngine engine, SearchListener listener, long seed, double work) {
        this.engine = engine;
        this.listener = listener;
        this.random = new Random(seed);
        this.left = work;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<PlanDraft> director) {
        PlanDraft draft = director.getWorkingSolution();
        RegionPicker picker = new RegionPicker(random);
        Set<Set<Occupant>> solved = new HashSet<>();
        int idle = 0;
        while (left > 0 && idle < patience(draft.units().size()) && !listener.isStopped()) {
            Subproblem region = picker.pick(draft, size);
            if (!solved.add(region.free().keySet())) {
                // Each region that has been solved makes it likelier that a larger one is needed.
                idle++;
                size++;
                left -= WORK_A_REGION / 1000;
                continue;
            }
            Optional<ExactEngine.Answer> answer = engine.solve(region, WORK_A_REGION, listener::isStopped);
            if (answer.isEmpty()) {
                return;
            }
            left -= answer.get().work() + WORK_A_REGION / 100;
            boolean better = region.score(answer.get().choices()).compareTo(region.score(region.plan())) < 0;
            if (better) {
                apply(answer.get().choices(), region, director);
                solved.clear();
            }
            idle = better ? 0 : idle + 1;
            size = next(size, answer.get());
        }
    }

    /** Regions in a row that bring nothing, after which a longer search may bring more. */
    private static int patience(int units) {
        return Math.min(3 * units, 30 + units / 10);
    }

    private static int next(int size, ExactEngine.Answer answer) {
        if (!answer.isSettled()) {
            return Math.max(SMALLEST, size - 1);
        }
        return answer.work() < WORK_A_REGION / 5 ? size + 1 : size;
    }

    private static void apply(List<Option> choices, Subproblem region, ScoreDirector<PlanDraft> director) {
        for (PlannedUnit unit : director.getWorkingSolution().units()) {
            Option option = choices.get(unit.occupant().index());
            if (region.free().containsKey(unit.occupant()) && !option.equals(unit.option())) {
                director.beforeVariableChanged(unit, "placement");
                unit.setOption(option);
                director.afterVariableChanged(unit, "placement");
            }
        }
        director.triggerVariableListeners();
    }
}
