package no.arealklok.consolidation.bound;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which candidates, from which years, pay most for a {@link Room}: a knapsack over time, by depth-first branch and
 * bound. Whoever comes stays to the end, so that in a late year everyone who ever comes is there: that year's places,
 * filled with the best payers and a fraction of the next, bound what is still to gain.
 */
final class Filling {
    static final int ABSENT = -1;

    /** Then what the branches left out could gain is bounded instead of found. */
    private static final int MOST_NODES = 5_000;

    private final Candidate[] candidates;
    private final Room room;
    private final Staffing staffing;
    private final long shortagePrice;
    private final int late;
    private final int[] users;
    private final int[] chosen;
    private int[] best;
    private long bestShortage;
    private long most;
    private long left = Long.MIN_VALUE;
    private int nodes;

    /**
     * @param candidates the best payers per user first
     * @param shortagePrice of a place-year
     * @param late index of a year in which whoever comes is there
     * @param above what the gain must be above to be of interest
     */
    Filling(Candidate[] candidates, Room room, Staffing staffing, long shortagePrice, int late, long above) {
        this.candidates = candidates;
        this.room = room;
        this.staffing = staffing;
        this.shortagePrice = shortagePrice;
        this.late = late;
        this.users = new int[room.years()];
        this.chosen = new int[candidates.length];
        this.most = above;
        Arrays.fill(chosen, ABSENT);
        fill(0, 0, users.length);
    }

    /** The most that can be gained, or a bound on it. */
    long value() {
        return Math.max(most, left);
    }

    /** For each candidate which of its years, or {@link #ABSENT}; empty when nothing of interest was found. */
    Optional<int[]> best() {
        return Optional.ofNullable(best);
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
        long net = gain - shortage * shortagePrice - room.cost(overload, firstVisit) - staffing.added(users);
        if (firstVisit < users.length && net > most) {
            most = net;
            best = chosen.clone();
            bestShortage = shortage;
        }
        for (int i = next; i < candidates.length; i++) {
            long bound = net + stillToGain(i);
            if (bound <= most) {
                return;
            }
            if (isHere(i)) {
                continue;
            }
            if (nodes >= MOST_NODES) {
                left = Math.max(left, bound);
                return;
            }
            branch(i, gain, firstVisit);
        }
    }

    /** Whether its unit comes in another share already: no plan has it twice in a building. */
    private boolean isHere(int i) {
        for (int j = 0; j < i; j++) {
            if (chosen[j] != ABSENT
                    && candidates[j].visitor().mover()
                            == candidates[i].visitor().mover()) {
                return true;
            }
        }
        return false;
    }

    private void branch(int i, long gain, int firstVisit) {
        Candidate candidate = candidates[i];
        for (int j = 0; j < candidate.years().length; j++) {
            nodes++;
            int from = candidate.years()[j];
            change(candidate, from, 1);
            if (room.keepsNorm(users, from)) {
                chosen[i] = j;
                fill(i + 1, gain + candidate.gains()[j], Math.min(from, firstVisit));
                chosen[i] = ABSENT;
            }
            change(candidate, from, -1);
        }
    }

    private void change(Candidate candidate, int from, int sign) {
        for (int t = from; t < users.length; t++) {
            users[t] += sign * candidate.users(t);
        }
    }

    /** A bound on what the candidates from the next one on can add. */
    private long stillToGain(int next) {
        int room = Math.max(0, this.room.most(late) - users[late]);
        int places = room;
        long gain = 0;
        for (int i = next; i < candidates.length; i++) {
            long pay = candidates[i].most();
            int needed = candidates[i].users(late);
            if (needed <= places) {
                places -= needed;
                gain += pay;
            } else if (this.room.limit() > 0) {
                gain += Math.max(pay * places / needed, pay - (needed - places) * shortagePrice);
                places = 0;
            } else if (needed <= room) {
                return gain + pay * places / needed;
            }
        }
        return gain;
    }
}
