package no.arealklok.consolidation.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;

/** Users in each year of the plan period, in whole persons. */
public final class Demand {
    private final int[] users;
    private final Optional<Series> source;

    private Demand(int[] users, Optional<Series> source) {
        this.users = users;
        this.source = source;
    }

    /** As the outlook has them, each year rounded to whole persons. */
    public static Demand of(Series users, Horizon horizon) {
        int[] whole =
                horizon.years().map(year -> (int) Math.round(users.in(year))).toArray();
        return new Demand(whole, Optional.of(users));
    }

    public static Demand none(Horizon horizon) {
        return new Demand(new int[horizon.length()], Optional.empty());
    }

    /**
     * Of them, those in a share.
     *
     * @param id of the share, for whoever asks what the numbers are
     */
    public Demand of(Share share, String id, Horizon horizon) {
        if (share.isAll()) {
            return this;
        }
        int[] some = Arrays.stream(users).map(share::of).toArray();
        Optional<Series> part = source.map(all ->
                Series.computed(horizon, "share/" + id, all.unit(), t -> some[t], "allotment.share", List.of(all)));
        return new Demand(some, part);
    }

    /** Users in the year with this index. */
    public int in(int index) {
        return users[index];
    }

    /** The most in any year. */
    public int most() {
        return Arrays.stream(users).max().orElse(0);
    }

    public int years() {
        return users.length;
    }

    /** The outlook that the numbers are; empty when the register does not say how many users there are. */
    public Optional<Series> source() {
        return source;
    }

    /** As many in each year, wherever the numbers come from. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Demand demand && Arrays.equals(users, demand.users);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(users);
    }
}
