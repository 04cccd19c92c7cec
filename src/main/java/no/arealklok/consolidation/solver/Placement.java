package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Occupant;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.Stay;

/**
 * What one option means to one unit, worked out once.
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
}
