package no.arealklok.outlook;

import no.arealklok.register.Unit;

/** One way in which the years may turn out (trekning): users of every unit in whole persons. */
@FunctionalInterface
public interface OutlookSample {
    /** In the year with this index; 0 where the register does not say how many users there are. */
    int users(Unit unit, int index);
}
