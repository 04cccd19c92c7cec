package no.arealklok.consolidation.solver;

import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Gives several units other placements at once. */
final class PlacementsMove extends AbstractMove<PlanDraft> {
    private final List<PlannedUnit> units;
    private final List<Placement> placements;

    /** @param placements one for each unit, in their order */
    PlacementsMove(List<PlannedUnit> units, List<Placement> placements) {
        this.units = units;
        this.placements = placements;
    }

    List<PlannedUnit> units() {
        return units;
    }

    List<Placement> placements() {
        return placements;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlanDraft> director) {
        return !placements.equals(current());
    }

    @Override
    protected PlacementsMove createUndoMove(ScoreDirector<PlanDraft> director) {
        return new PlacementsMove(units, current());
    }

    private List<Placement> current() {
        return units.stream().map(PlannedUnit::placement).toList();
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlanDraft> director) {
        for (int i = 0; i < units.size(); i++) {
            PlannedUnit unit = units.get(i);
            director.beforeVariableChanged(unit, "placement");
            unit.setPlacement(placements.get(i));
            director.afterVariableChanged(unit, "placement");
        }
    }

    @Override
    public String toString() {
        return units + " to " + placements;
    }
}
