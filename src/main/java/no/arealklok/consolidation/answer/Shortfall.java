package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.arealklok.consolidation.plan.Room;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.outlook.OutlookSample;
import no.arealklok.register.Unit;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.flow.DinicMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Where places of one service are wanting under a plan once everyone has been given what stands empty within reach
 * (udekket): a maximum flow from users to places. One place more helps just where the minimum cut still leads to
 * (Ford and Fulkerson), so that one flow answers for every building, those that are closed too.
 */
final class Shortfall {
    private static final int USERS = -1;
    private static final int PLACES = -2;

    private final List<Room> rooms;
    private final List<Stay> stays;
    private final List<Set<Integer>> parts;
    private final Graph<Integer, DefaultWeightedEdge> ways =
            new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
    private final List<DefaultWeightedEdge> users = new ArrayList<>();
    private final List<DefaultWeightedEdge> places = new ArrayList<>();

    /**
     * @param rooms all of the service whose places are known
     * @param reach ids of the buildings that may give a place to those of a unit, besides where the plan has the unit
     */
    Shortfall(List<Room> rooms, Function<Unit, Set<String>> reach) {
        this.rooms = List.copyOf(rooms);
        this.stays = rooms.stream().flatMap(room -> room.stays().stream()).toList();
        for (int node = 0; node < rooms.size() + stays.size(); node++) {
            ways.addVertex(node);
        }
        for (int j = 0; j < stays.size(); j++) {
            Occupant unit = stays.get(j).occupant();
            Set<String> within = reach.apply(unit.unit());
            for (int i = 0; i < rooms.size(); i++) {
                Room room = rooms.get(i);
                if (room.units().contains(unit)
                        || within.contains(room.site().site().building().id())) {
                    ways.setEdgeWeight(ways.addEdge(rooms.size() + j, i), Integer.MAX_VALUE);
                }
            }
        }
        this.parts = new ConnectivityInspector<>(ways).connectedSets();
        ways.addVertex(USERS);
        ways.addVertex(PLACES);
        for (int j = 0; j < stays.size(); j++) {
            users.add(ways.addEdge(USERS, rooms.size() + j));
        }
        for (int i = 0; i < rooms.size(); i++) {
            places.add(ways.addEdge(i, PLACES));
        }
    }

    /** Everyone whose users decide whether places are wanting in a room, each once. */
    List<Occupant> units(Room room) {
        int index = index(room);
        return parts.stream()
                .filter(part -> part.contains(index))
                .flatMap(Set::stream)
                .filter(node -> node >= rooms.size())
                .sorted()
                .map(node -> stays.get(node - rooms.size()).occupant())
                .distinct()
                .toList();
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
        if (rooms.stream().allMatch(room -> room.lack(sample, t) == 0)) {
            return wanting;
        }
        for (int j = 0; j < stays.size(); j++) {
            ways.setEdgeWeight(users.get(j), stays.get(j).users(sample, t));
        }
        for (int i = 0; i < rooms.size(); i++) {
            ways.setEdgeWeight(places.get(i), rooms.get(i).places(t));
        }
        DinicMFImpl<Integer, DefaultWeightedEdge> flow = new DinicMFImpl<>(ways);
        flow.calculateMinCut(USERS, PLACES);
        for (int node : flow.getSourcePartition()) {
            if (node >= 0 && node < rooms.size()) {
                wanting.add(rooms.get(node));
            }
        }
        return wanting;
    }
}
