package no.arealklok.travel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.service.Mode;
import org.jgrapht.Graph;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.opt.graph.sparse.SparseIntDirectedWeightedGraph;

/** The streets that one mode may use, cut where a place has its foothold; weights are whole millimetres. */
final class StreetGraph {
    private final List<Triple<Integer, Integer, Double>> arcs = new ArrayList<>();
    private final Map<Integer, TreeMap<Long, Integer>> cuts = new HashMap<>();
    private final List<Integer> vertices = new ArrayList<>();
    private final Graph<Integer, Integer> graph;
    private int count;

    StreetGraph(StreetMap map, Mode mode, List<Foothold> footholds) {
        count = map.junctions();
        for (Foothold foothold : footholds) {
            vertices.add(vertex(map.streets().get(foothold.street()), foothold));
        }
        for (int i = 0; i < map.streets().size(); i++) {
            Street street = map.streets().get(i);
            if (street.passage(mode) != Passage.NONE) {
                addArcs(street, street.passage(mode), cuts.getOrDefault(i, new TreeMap<>()));
            }
        }
        if (arcs.isEmpty()) {
            // The library knows no graph without arcs.
            arcs.add(Triple.of(count, count++, 0.0));
        }
        graph = new SparseIntDirectedWeightedGraph(count, arcs);
        arcs.clear();
    }

    /** A place at a street's end stands at the junction, and two places at one point stand together. */
    private int vertex(Street street, Foothold foothold) {
        long[] along = street.millimetres();
        if (foothold.millimetres() == 0) {
            return street.from();
        }
        if (foothold.millimetres() == along[along.length - 1]) {
            return street.to();
        }
        return cuts.computeIfAbsent(foothold.street(), index -> new TreeMap<>())
                .computeIfAbsent(foothold.millimetres(), at -> count++);
    }

    private void addArcs(Street street, Passage passage, TreeMap<Long, Integer> along) {
        long[] all = street.millimetres();
        int last = street.from();
        long done = 0;
        for (Map.Entry<Long, Integer> cut : along.entrySet()) {
            addArc(last, cut.getValue(), cut.getKey() - done, passage);
            last = cut.getValue();
            done = cut.getKey();
        }
        addArc(last, street.to(), all[all.length - 1] - done, passage);
    }

    private void addArc(int from, int to, long millimetres, Passage passage) {
        if (from == to) {
            return;
        }
        if (passage.forth()) {
            arcs.add(Triple.of(from, to, (double) millimetres));
        }
        if (passage.back()) {
            arcs.add(Triple.of(to, from, (double) millimetres));
        }
    }

    Graph<Integer, Integer> graph() {
        return graph;
    }

    /** Footholds between two junctions are among them. */
    int junctions() {
        return count;
    }

    /** Where the place with the foothold of this index stands. */
    int vertex(int foothold) {
        return vertices.get(foothold);
    }
}
