package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.Occupant;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.Stay;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** A unit that the search may move: its option is what OptaPlanner changes. */
@PlanningEntity
final class PlannedUnit implements Tenant {
    private int position;
    private Choices choices;

    @ValueRangeProvider
    private List<Option> options;

    @PlanningVariable
    private Option option;

    /** For OptaPlanner, which clones the unit. */
    PlannedUnit() {}

    /** Starts by staying, or with its first option where it may not stay. */
    PlannedUnit(int position, Choices choices) {
        this.position = position;
        this.choices = choices;
        this.options = choices.options();
        this.option = options.get(0);
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

    @Override
    public Option option() {
        return option;
    }

    void setOption(Option option) {
        this.option = option;
    }

    @Override
    public List<Stay> stays() {
        return choices.placement(option).stays();
    }

    @Override
    public long movingCost() {
        return choices.placement(option).movingCost();
    }

    @Override
    public String toString() {
        return occupant().toString();
    }
}
