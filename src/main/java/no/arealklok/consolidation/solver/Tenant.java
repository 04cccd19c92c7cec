package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;

/** A unit under the draft, whether the search may move it or not. */
sealed interface Tenant permits PlannedUnit, FixedUnit {
    Occupant occupant();

    Option option();

    /** Where the unit is in each year. */
    List<Stay> stays();

    /** Present value in whole NOK of its move; 0 when it stays. */
    long movingCost();
}
