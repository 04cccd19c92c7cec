package no.arealklok.analysis.way;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;

/**
 * Who goes to which of the buildings that share a unit (deling): as many to each as its share, with the shortest ways
 * in sum. A transportation problem.
 */
final class Division {
    private Division() {}

    /**
     * @param users of each area
     * @param room of each building; as much as there are users
     * @param metres from each area to each building
     * @return users of each area by building
     */
    static int[][] of(int[] users, int[] room, List<long[]> metres) {
        int all = Arrays.stream(users).sum();
        if (all == 0) {
            return new int[users.length][room.length];
        }
        Graph<Integer, DefaultWeightedEdge> ways = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        for (int node = 0; node < users.length + room.length; node++) {
            ways.addVertex(node);
        }
        DefaultWeightedEdge[][] edges = new DefaultWeightedEdge[users.length][room.length];
        for (int i = 0; i < users.length; i++) {
            for (int j = 0; j < room.length; j++) {
                edges[i][j] = ways.addEdge(i, users.length + j);
                ways.setEdgeWeight(edges[i][j], metres.get(i)[j]);
            }
        }
        Map<DefaultWeightedEdge, Double> flow = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        ways, node -> node < users.length ? users[node] : -room[node - users.length], edge -> all))
                .getFlowMap();
        int[][] going = new int[users.length][room.length];
        for (int i = 0; i < users.length; i++) {
            for (int j = 0; j < room.length; j++) {
                going[i][j] = (int) Math.round(flow.get(edges[i][j]));
            }
        }
        return going;
    }
}
