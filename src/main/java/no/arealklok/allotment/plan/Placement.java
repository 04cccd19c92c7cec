package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Reach;
import no.arealklok.allotment.question.UserGroup;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.alg.interfaces.MinimumCostFlowAlgorithm;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * Places the users of one year where anyone may go anywhere within reach: as many as can be, and then with the least
 * way in
 * all. A transportation problem, solved as a minimum-cost flow.
 */
final class Placement {
    /** Of being without a place: more than any way. */
    private static final double WITHOUT = 1e8;

    private final Question question;
    private final Pool pool;

    Placement(Question question, Pool pool) {
        this.question = question;
        this.pool = pool;
    }

    /**
     * @param t index of the year
     * @param room of each facility, by its index
     */
    List<PoolYear.Flow> of(int t, IntUnaryOperator room) {
        return fitsAtHome(t, room) ? atHome(t) : flow(t, room);
    }

    /** The common case, which needs no flow: home is the shortest way. */
    private boolean fitsAtHome(int t, IntUnaryOperator room) {
        Map<Integer, Integer> users = new HashMap<>();
        pool.groups().stream()
                .map(question.groups()::get)
                .forEach(group -> users.merge(group.home(), group.users(t), Integer::sum));
        return users.entrySet().stream().allMatch(home -> home.getValue() <= room.applyAsInt(home.getKey()));
    }

    private List<PoolYear.Flow> atHome(int t) {
        return pool.groups().stream()
                .map(question.groups()::get)
                .filter(group -> group.users(t) > 0)
                .map(group -> new PoolYear.Flow(group.index(), group.home(), group.users(t)))
                .toList();
    }

    private List<PoolYear.Flow> flow(int t, IntUnaryOperator room) {
        Graph<Integer, DefaultWeightedEdge> graph = new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
        int offset = question.facilities().size();
        int rest = -1;
        int sink = -2;
        graph.addVertex(rest);
        graph.addVertex(sink);
        List<Ways> ways = new ArrayList<>();
        int need = 0;
        for (int facility : pool.facilities()) {
            graph.addVertex(facility);
            ways.add(new Ways(graph.addEdge(facility, sink), room.applyAsInt(facility), 0, -1, facility));
        }
        for (int index : pool.groups()) {
            UserGroup group = question.groups().get(index);
            int users = group.users(t);
            need += users;
            graph.addVertex(offset + index);
            ways.add(new Ways(graph.addEdge(offset + index, rest), users, WITHOUT, -1, -1));
            for (Reach reach : group.reach()) {
                if (t >= reach.first()) {
                    DefaultWeightedEdge edge = graph.addEdge(offset + index, reach.facility());
                    // Who has a place keeps it, though another may be nearer.
                    long metres = reach.facility() == group.home() ? 0 : Math.max(1, reach.metres());
                    ways.add(new Ways(edge, users, metres, index, reach.facility()));
                }
            }
        }
        ways.add(new Ways(graph.addEdge(rest, sink), need, 0, -1, -1));
        ways.forEach(way -> graph.setEdgeWeight(way.edge(), way.cost()));
        return flows(graph, ways, node -> supply(node, offset, sink, t));
    }

    private int supply(int node, int offset, int sink, int t) {
        if (node >= offset) {
            return question.groups().get(node - offset).users(t);
        }
        return node == sink
                ? -pool.groups().stream()
                        .mapToInt(group -> question.groups().get(group).users(t))
                        .sum()
                : 0;
    }

    private record Ways(DefaultWeightedEdge edge, int most, double cost, int group, int facility) {}

    private static List<PoolYear.Flow> flows(
            Graph<Integer, DefaultWeightedEdge> graph, List<Ways> ways, IntUnaryOperator supply) {
        Map<DefaultWeightedEdge, Integer> most = new HashMap<>();
        ways.forEach(way -> most.put(way.edge(), way.most()));
        MinimumCostFlowProblem<Integer, DefaultWeightedEdge> problem =
                new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(graph, supply::applyAsInt, most::get);
        MinimumCostFlowAlgorithm.MinimumCostFlow<DefaultWeightedEdge> found =
                new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>().getMinimumCostFlow(problem);
        List<PoolYear.Flow> flows = new ArrayList<>();
        for (Ways way : ways) {
            int users = (int) Math.round(found.getFlow(way.edge()));
            if (way.group() >= 0 && users > 0) {
                flows.add(new PoolYear.Flow(way.group(), way.facility(), users));
            }
        }
        return flows;
    }
}
