package no.arealklok.outlook;

import java.util.Map;
import no.arealklok.register.Unit;

/** One way in which the years may turn out (trekning): users of every unit in whole persons. */
public final class OutlookSample {
    private final Map<String, int[]> users;

    OutlookSample(Map<String, int[]> users) {
        this.users = users;
    }

    /** In the year with this index; 0 where the register does not say how many users there are. */
    public int users(Unit unit, int index) {
        int[] known = users.get(unit.id());
        return known == null ? 0 : known[index];
    }
}
