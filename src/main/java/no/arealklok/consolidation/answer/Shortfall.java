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
    private final List<List<Placing.Way>> ways;
    /** In each year, of each room. */
    private final List<int[]> places;

    /**
     * @param rooms all of the service whose places are known
     * @param reach ids of the buildings that may give a place to those of a unit, besides where the plan has the unit
     */
    Shortfall(List<Room> rooms, Function<Unit, Set<String>> reach) {
        this.rooms = List.copyOf(rooms);
        this.stays = rooms.stream().flatMap(room -> room.stays().stream()).toList();
        this.reach = stays.stream().map(stay -> reach(stay, reach)).toArray(int[][]::new);
        this.ways =
                rooms.stream().<List<Placing.Way>>map(room -> new ArrayList<>()).toList();
        int years = rooms.stream()
                .mapToInt(room -> room.site().load().years())
                .max()
                .orElse(0);
        this.places = IntStream.range(0, years)
                .mapToObj(t -> rooms.stream().mapToInt(room -> room.places(t)).toArray())
                .toList();
        for (int stay = 0; stay < stays.size(); stay++) {
            for (int nth = 0; nth < this.reach[stay].length; nth++) {
                ways.get(this.reach[stay][nth]).add(new Placing.Way(stay, nth));
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
                    .map(Placing.Way::stay)
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
        int[] users = stays.stream().mapToInt(stay -> stay.users(sample, t)).toArray();
        boolean[] without = new Placing(reach, ways, users, places.get(t).clone()).wanting();
        for (int i = 0; i < rooms.size(); i++) {
            if (without[i]) {
                wanting.add(rooms.get(i));
            }
        }
        return wanting;
    }
}
