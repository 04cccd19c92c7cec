package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.Option;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives several units other options at once. */
final class OptionsMove extends AbstractMove<PlanDraft> {
    private final List<PlannedUnit> units;
    private final List<Option> options;

    /** @param options one for each unit, in their order */
    OptionsMove(List<PlannedUnit> units, List<Option> options) {
        this.units = units;
        this.options = options;
    }

    List<PlannedUnit> units() {
        return units;
    }

    List<Option> options() {
        return options;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlanDraft> director) {
        return !options.equals(current());
    }

    @Override
    protected OptionsMove createUndoMove(ScoreDirector<PlanDraft> director) {
        return new OptionsMove(units, current());
    }

    private List<Option> current() {
        return units.stream().map(PlannedUnit::option).toList();
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlanDraft> director) {
        for (int i = 0; i < units.size(); i++) {
            PlannedUnit unit = units.get(i);
            director.beforeVariableChanged(unit, "option");
            unit.setOption(options.get(i));
            director.afterVariableChanged(unit, "option");
        }
    }

    @Override
    public String toString() {
        return units + " to " + options;
    }
}
