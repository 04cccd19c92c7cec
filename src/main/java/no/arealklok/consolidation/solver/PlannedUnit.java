package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A unit that the search may move: its placement is what OptaPlanner changes. */
@PlanningEntity
final class PlannedUnit implements Tenant {
    private int position;
    private Choices choices;

    @ValueRangeProvider
    private List<Placement> placements;

    @PlanningVariable
    private Placement placement;

    /** For OptaPlanner, which clones the unit. */
    PlannedUnit() {}

    /** Starts by staying, or with its first option where it may not stay. */
    PlannedUnit(int position, Choices choices) {
        this.position = position;
        this.choices = choices;
        this.placements = choices.placements();
        this.placement = placements.get(0);
    }

    /** Index among the draft's units. */
    int position() {
        return position;
    }

    Choices choices() {
        return choices;
    }

    @Override
    public Occupant occupant() {
        return choices.occupant();
    }

    Placement placement() {
        return placement;
    }

    void setPlacement(Placement placement) {
        this.placement = placement;
    }

    /** @throws java.util.NoSuchElementException when it is none of the unit's options */
    void setOption(Option option) {
        placement = choices.placement(option);
    }

    @Override
    public Option option() {
        return placement.option();
    }

    @Override
    public List<Stay> stays() {
        return placement.stays();
    }

    @Override
    public long movingCost() {
        return placement.movingCost();
    }

    @Override
    public String toString() {
        return occupant().toString();
    }
}
