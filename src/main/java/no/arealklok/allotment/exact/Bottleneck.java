package no.arealklok.allotment.exact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import no.arealklok.allotment.question.UserGroup;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Groups, and all the facilities that anyone of them can reach: no more of them are placed than there is room there
 * (Hall 1935). It is also the reason why places must be built: who they are, and where they could have gone.
 */
record Bottleneck(Set<Integer> groups, Set<Integer> facilities) {
    static Bottleneck of(List<UserGroup> all, Set<Integer> groups) {
        Set<Integer> reached = new HashSet<>();
        all.stream()
                .filter(group -> groups.contains(group.index()))
                .forEach(group -> group.facilities().forEach(reached::add));
        return new Bottleneck(Set.copyOf(groups), Set.copyOf(reached));
    }

    static Set<Integer> all(List<UserGroup> groups) {
        return groups.stream().map(UserGroup::index).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The tightest in a year, a minimum cut; empty when it lets so many through.
     *
     * @param room of each facility, by its index
     */
    static Optional<Bottleneck> find(List<UserGroup> groups, int t, IntUnaryOperator room, long many) {
        Graph<Integer, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int source = -1;
        int sink = -2;
        graph.addVertex(source);
        graph.addVertex(sink);
        for (UserGroup group : groups) {
            // Groups are numbered below the two, facilities from 0.
            int node = -3 - group.index();
            graph.addVertex(node);
            graph.setEdgeWeight(graph.addEdge(source, node), group.users(t));
            group.facilities().forEach(facility -> {
                if (graph.addVertex(facility)) {
                    graph.setEdgeWeight(graph.addEdge(facility, sink), room.applyAsInt(facility));
                }
                graph.setEdgeWeight(graph.addEdge(node, facility), group.users(t));
            });
        }
        PushRelabelMFImpl<Integer, DefaultWeightedEdge> flow = new PushRelabelMFImpl<>(graph);
        if (Math.round(flow.calculateMinCut(source, sink)) >= many) {
            return Optional.empty();
        }
        Set<Integer> side = flow.getSourcePartition();
        return Optional.of(of(
                groups,
                groups.stream()
                        .map(UserGroup::index)
                        .filter(index -> side.contains(-3 - index))
                        .collect(Collectors.toSet())));
    }
}
