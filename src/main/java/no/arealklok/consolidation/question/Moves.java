package no.arealklok.consolidation.question;

import no.arealklok.economy.Effects;

/** What follows from moving one unit to a host, whoever else moves. */
public interface Moves {
    /**
     * What counts of {@link #effects}: present value in whole NOK.
     *
     * @param year index of the first year there
     */
    long presentValue(Occupant unit, Site host, int year);

    /** Everyone's money and emissions. */
    Effects effects(Occupant unit, Site host, int year);
}
