package no.arealklok.consolidation.bound;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Which units, with which share and from which years, pay most for a {@link Room}: a multiple-choice knapsack over
 * time, by depth-first branch and bound. Whoever comes stays to the end, so that in a late year everyone who ever comes
 * is there: that year's places, filled in fractions, bound what is still to gain.
 */
final class Filling {
    /** Then what the branches left out could gain is bounded instead of found. */
    private static final int MOST_NODES = 5_000;

    private final List<List<Candidate>> units;
    private final FractionalFilling fractional;
    private final Room room;
    private final Staffing staffing;
    private final long shortagePrice;
    private final int late;
    private final int[] users;
    private final Deque<Arrival> chosen = new ArrayDeque<>();
    private Optional<List<Arrival>> best = Optional.empty();
    private long bestShortage;
    private long most;
    private long left = Long.MIN_VALUE;
    private int nodes;

    /** @param k which of the years of its unit */
    record Arrival(Visitor visitor, int k) {}

    /**
     * @param units the shares of each that pay, one of which may come; those first who pay most per user
     * @param shortagePrice of a place-year
     * @param late index of a year in which whoever comes is there
     * @param above what the gain must be above to be of interest
     */
    Filling(List<List<Candidate>> units, Room room, Staffing staffing, long shortagePrice, int late, long above) {
        this.units = units;
        this.fractional = new FractionalFilling(units, late);
        this.room = room;
        this.staffing = staffing;
        this.shortagePrice = shortagePrice;
        this.late = late;
        this.users = new int[room.years()];
        this.most = above;
        fill(0, 0, users.length);
    }

    /** The most that can be gained, or a bound on it. */
    long value() {
        return Math.max(most, left);
    }

    /** Who comes then; empty when nothing of interest was found. */
    Optional<List<Arrival>> best() {
        return best;
    }

    /** Place-years short in the best. */
    long bestShortage() {
        return bestShortage;
    }

    private void fill(int next, long gain, int firstVisit) {
        int overload = room.firstOverload(users);
        long shortage = room.shortage(users, overload);
        if (shortage > room.limit()) {
            return;
        }
        long extension = room.cost(room.lastCall(users, overload), firstVisit);
        long net = gain - shortage * shortagePrice - extension - staffing.added(users);
        if (firstVisit < users.length && net > most) {
            most = net;
            best = Optional.of(List.copyOf(chosen));
            bestShortage = shortage;
        }
        for (int unit = next; unit < units.size(); unit++) {
            long bound = net + stillToGain(unit, 0);
            if (bound <= most) {
                return;
            }
            if (nodes >= MOST_NODES) {
                left = Math.max(left, bound);
                return;
            }
            for (Candidate share : units.get(unit)) {
                branch(unit, share, gain, net, firstVisit);
            }
        }
    }

    private void branch(int unit, Candidate share, long gain, long net, int firstVisit) {
        long others = stillToGain(unit + 1, share.users(late));
        for (int j = 0; j < share.years().length; j++) {
            int from = share.years()[j];
            if (net + share.nets()[j] + others <= most) {
                continue;
            }
            nodes++;
            change(share, from, 1);
            if (room.keepsNorm(users, from)) {
                chosen.addLast(share.arrival(j));
                fill(unit + 1, gain + share.gains()[j], Math.min(from, firstVisit));
                chosen.removeLast();
            }
            change(share, from, -1);
        }
    }

    /** A bound on what the units from the next one on can add when so many more are there. */
    private long stillToGain(int next, int coming) {
        int places = Math.max(0, room.most(late) - users[late] - coming);
        return fractional.most(next, places, room.limit() > 0, shortagePrice);
    }

    private void change(Candidate share, int from, int sign) {
        for (int t = from; t < users.length; t++) {
            users[t] += sign * share.users(t);
        }
    }
}
