package no.arealklok.input.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.quantity.Position;
import no.arealklok.travel.DrawnRoad;
import no.arealklok.travel.Street;
import no.arealklok.travel.StreetMap;

/** Cuts ways into streets: at each end, where ways meet, and at barriers. */
final class StreetAssembly {
    private final NodeStore nodes;
    private final Map<Integer, Barrier> barriers;
    private final Map<Integer, Integer> junctions = new HashMap<>();
    private final List<Street> streets = new ArrayList<>();
    private byte[] passed;
    private int count;

    /** @param barriers by the index of their node */
    StreetAssembly(NodeStore nodes, Map<Integer, Barrier> barriers) {
        this.nodes = nodes;
        this.barriers = barriers;
    }

    StreetMap assemble(List<RoadWay> ways) {
        passed = new byte[nodes.size()];
        ways.forEach(this::count);
        ways.forEach(this::cut);
        return new StreetMap(count, streets, ways.stream().flatMap(this::drawn).toList());
    }

    private Stream<DrawnRoad> drawn(RoadWay way) {
        return way.rank().stream()
                .map(rank -> new DrawnRoad(
                        rank,
                        IntStream.of(way.nodes()).mapToObj(nodes::position).toList()));
    }

    private void count(RoadWay way) {
        for (int node : way.nodes()) {
            passed[node] = (byte) Math.min(2, passed[node] + 1);
        }
        passed[way.nodes()[0]] = 2;
        passed[way.nodes()[way.nodes().length - 1]] = 2;
    }

    private void cut(RoadWay way) {
        List<Position> line = new ArrayList<>();
        int from = -1;
        for (int node : way.nodes()) {
            line.add(nodes.position(node));
            if (passed[node] == 2 || barriers.containsKey(node)) {
                int to = junction(node);
                if (from >= 0) {
                    streets.add(new Street(from, to, line, way.onFoot(), way.byCar(), way.openAlong()));
                    line = new ArrayList<>(List.of(nodes.position(node)));
                    to = barriers.containsKey(node) ? junction(node) : to;
                }
                from = to;
            }
        }
    }

    /**
     * At a barrier each street ends for itself, and only those whom the barrier lets pass get from there to where the
     * others end.
     */
    private int junction(int node) {
        Barrier barrier = barriers.get(node);
        int middle = junctions.computeIfAbsent(node, here -> count++);
        if (barrier == null) {
            return middle;
        }
        int end = count++;
        Position here = nodes.position(node);
        streets.add(new Street(end, middle, List.of(here, here), barrier.onFoot(), barrier.byCar(), false));
        return end;
    }
}
