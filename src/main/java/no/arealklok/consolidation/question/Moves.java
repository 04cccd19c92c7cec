package no.arealklok.consolidation.question;

import java.util.List;
import no.arealklok.economy.Effects;

/** What follows from moving one unit, whoever else moves. */
public interface Moves {
    /**
     * What counts of {@link #effects}: present value in whole NOK.
     *
     * @param hosts the buildings that share its users, or the one that takes them all
     * @param year index of the first year there
     */
    long presentValue(Occupant unit, List<Destination> hosts, int year);

    /** Everyone's money and emissions. */
    Effects effects(Occupant unit, List<Destination> hosts, int year);
}
