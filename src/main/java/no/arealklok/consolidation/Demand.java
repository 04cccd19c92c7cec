package no.arealklok.consolidation;

import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;

/** Users in each year of the plan period, in whole persons. */
public final class Demand {
    private final int[] users;

    private Demand(int[] users) {
        this.users = users;
    }

    static Demand of(Series users, Horizon horizon) {
        return new Demand(
                horizon.years().map(year -> (int) Math.round(users.in(year))).toArray());
    }

    static Demand none(Horizon horizon) {
        return new Demand(new int[horizon.length()]);
    }

    /** Users in the year with this index. */
    public int in(int index) {
        return users[index];
    }

    public int years() {
        return users.length;
    }
}
