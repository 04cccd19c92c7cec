package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/**
 * What one option means to one unit, worked out once: there is one object for each option of each unit.
 *
 * @param movingCost present value in whole NOK
 */
record Placement(Option option, List<Stay> stays, long movingCost) {
    Placement {
        stays = List.copyOf(stays);
    }

    static Placement of(Occupant occupant, Option option, ConsolidationCase facts) {
        return new Placement(option, Stay.of(occupant, option, facts), facts.movingCost(occupant, option));
    }

    /** Where it ends. */
    Host host() {
        return option.host();
    }

    boolean isStay() {
        return option.isStay();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return option.hashCode();
    }

    @Override
    public String toString() {
        return option.toString();
    }
}
