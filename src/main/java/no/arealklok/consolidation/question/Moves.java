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

    /** Whether it is known how far it is; nothing can be said of a move otherwise. */
    default boolean hasWay(Occupant unit, Site host) {
        return true;
    }

    /** Everyone's money and emissions. */
    Effects effects(Occupant unit, List<Destination> hosts, int year);
}
