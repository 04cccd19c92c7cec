package no.arealklok.consolidation.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.arealklok.consolidation.plan.Room;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.outlook.OutlookSample;
import no.arealklok.register.Unit;

/**
 * Where places of one service are wanting under a plan once everyone has been given what stands empty within reach
 * (udekket): a maximum flow from users to places. One place more helps just where the minimum cut still leads to
 * (Ford and Fulkerson), so that one flow answers for every building, those that are closed too.
 */
final class Shortfall {
    private final List<Room> rooms;
    private final List<Stay> stays;
    /** Of each stay, the rooms where its users may be; their own first. */
    private final int[][] reach;
    /** Of each room, the stays whose users may be there, and which of their rooms it is. */
    private final List<List<Way>> ways;
    /** In each year, of each room. */
    private final List<int[]> places;

    private record Way(int stay, int nth) {}

    /**
     * @param rooms all of the service whose places are known
     * @param reach ids of the buildings that may give a place to those of a unit, besides where the plan has the unit
     */
    Shortfall(List<Room> rooms, Function<Unit, Set<String>> reach) {
        this.rooms = List.copyOf(rooms);
        this.stays = rooms.stream().flatMap(room -> room.stays().stream()).toList();
        this.reach = stays.stream().map(stay -> reach(stay, reach)).toArray(int[][]::new);
        this.ways = rooms.stream().<List<Way>>map(room -> new ArrayList<>()).toList();
        int years = rooms.stream()
                .mapToInt(room -> room.site().load().years())
                .max()
                .orElse(0);
        this.places = IntStream.range(0, years)
                .mapToObj(t -> rooms.stream().mapToInt(room -> room.places(t)).toArray())
                .toList();
        for (int stay = 0; stay < stays.size(); stay++) {
            for (int nth = 0; nth < this.reach[stay].length; nth++) {
                ways.get(this.reach[stay][nth]).add(new Way(stay, nth));
            }
        }
    }

    private int[] reach(Stay stay, Function<Unit, Set<String>> reach) {
        Set<String> within = reach.apply(stay.occupant().unit());
        int own = IntStream.range(0, rooms.size())
                .filter(i -> rooms.get(i).stays().contains(stay))
                .findFirst()
                .orElseThrow();
        IntStream others = IntStream.range(0, rooms.size())
                .filter(i -> i != own)
                .filter(i -> rooms.get(i).units().contains(stay.occupant())
                        || within.contains(rooms.get(i).site().site().building().id()));
        return IntStream.concat(IntStream.of(own), others).toArray();
    }

    /** Everyone whose users decide whether places are wanting in a room, each once. */
    List<Occupant> units(Room room) {
        Set<Integer> found = new TreeSet<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(index(room)));
        while (!next.isEmpty()) {
            ways.get(next.remove()).stream()
                    .map(Way::stay)
                    .filter(found::add)
                    .flatMapToInt(stay -> IntStream.of(reach[stay]))
                    .forEach(next::add);
        }
        return found.stream().map(stay -> stays.get(stay).occupant()).distinct().toList();
    }

    private int index(Room room) {
        for (int i = 0; i < rooms.size(); i++) {
            if (rooms.get(i) == room) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "no room of the service: " + room.site().site());
    }

    /**
     * The rooms, in use or not, in which one place more in the year with this index would give one to somebody who has
     * none anywhere.
     */
    Set<Room> wanting(OutlookSample sample, int t) {
        Set<Room> wanting = Collections.newSetFromMap(new IdentityHashMap<>());
        Placing placing = new Placing(
                stays.stream().mapToInt(stay -> stay.users(sample, t)).toArray(),
                places.get(t).clone());
        boolean[] without = placing.wanting();
        for (int i = 0; i < rooms.size(); i++) {
            if (without[i]) {
                wanting.add(rooms.get(i));
            }
        }
        return wanting;
    }

    /** As many as possible are given a place: at home first, then along ways on which others give theirs up. */
    private final class Placing {
        private final int[] left;
        private final int[] free;
        private final int[][] placed;
        private final boolean[] wanting;

        Placing(int[] users, int[] places) {
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
}
