package no.arealklok.allotment.question;

import no.arealklok.service.Pavilions;

/** What follows in money from running one facility, beside its building: present values in whole NOK of what counts. */
public interface FacilityMoney {
    /** Of being there at all, from one index up to another: leading it. */
    long led(int from, int to);

    /** Of serving so many users in the year with this index, where who serves them is decided by the plan. */
    long served(int index, int users);

    /** Of closing it in the year with this index. */
    long closed(int index);

    /** Of one pavilion through a term. */
    long rented(Pavilions.Term term);
}
