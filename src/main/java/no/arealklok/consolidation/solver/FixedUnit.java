package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/** A unit that has one option only: a fact to the search. */
record FixedUnit(Occupant occupant, Placement placement) implements Tenant {
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
}
