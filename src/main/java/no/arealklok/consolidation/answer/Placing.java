package no.arealklok.consolidation.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** As many as possible are given a place: at home first, then along ways on which others give theirs up. */
final class Placing {
    private final int[][] reach;
    private final List<List<Way>> ways;
    private final int[] left;
    private final int[] free;
    private final int[][] placed;
    private final boolean[] wanting;

    /** A stay in the room that is the nth of those where its users may be. */
    record Way(int stay, int nth) {}

    /**
     * @param reach of each stay, the rooms where its users may be; their own first
     * @param ways of each room, whose users may be there
     * @param users of each stay, and {@code places} of each room; both are used up
     */
    Placing(int[][] reach, List<List<Way>> ways, int[] users, int[] places) {
        this.reach = reach;
        this.ways = ways;
        this.left = users;
        this.free = places;
        this.placed = new int[reach.length][];
        this.wanting = new boolean[places.length];
        for (int stay = 0; stay < reach.length; stay++) {
            placed[stay] = new int[reach[stay].length];
            add(new Way(stay, 0), Math.min(left[stay], free[reach[stay][0]]));
            left[stay] -= placed[stay][0];
            free[reach[stay][0]] -= placed[stay][0];
        }
    }

    private void add(Way way, int users) {
        placed[way.stay()][way.nth()] += users;
    }

    /**
     * Those that somebody without a place leads to. No later way goes through them: they are full, of users who may
     * be nowhere else.
     */
    boolean[] wanting() {
        for (int stay = 0; stay < left.length; stay++) {
            while (left[stay] > 0 && place(stay)) {
                // As many as the way takes at a time.
            }
        }
        return wanting;
    }

    /** The shortest way first; false where none leads to a free place, and all that was reached is wanting. */
    private boolean place(int start) {
        Way[] into = new Way[free.length];
        Way[] outOf = new Way[left.length];
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            int stay = next.remove();
            for (int nth = 0; nth < reach[stay].length; nth++) {
                int room = reach[stay][nth];
                if (wanting[room] || into[room] != null) {
                    continue;
                }
                into[room] = new Way(stay, nth);
                if (free[room] > 0) {
                    send(start, room, into, outOf);
                    return true;
                }
                for (Way way : ways.get(room)) {
                    if (way.stay() != start && outOf[way.stay()] == null && placed[way.stay()][way.nth()] > 0) {
                        outOf[way.stay()] = way;
                        next.add(way.stay());
                    }
                }
            }
        }
        for (int room = 0; room < into.length; room++) {
            wanting[room] |= into[room] != null;
        }
        return false;
    }

    private void send(int start, int room, Way[] into, Way[] outOf) {
        int users = Math.min(left[start], free[room]);
        for (int stay = into[room].stay(); stay != start; stay = into[room(outOf[stay])].stay()) {
            users = Math.min(users, placed[stay][outOf[stay].nth()]);
        }
        left[start] -= users;
        free[room] -= users;
        add(into[room], users);
        for (int stay = into[room].stay(); stay != start; stay = into[room(outOf[stay])].stay()) {
            add(outOf[stay], -users);
            add(into[room(outOf[stay])], users);
        }
    }

    private int room(Way way) {
        return reach[way.stay()][way.nth()];
    }
}
