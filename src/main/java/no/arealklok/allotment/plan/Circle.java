package no.arealklok.allotment.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.service.Allotment;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * Facilities of a pool that users are placed in together, year by year: what is tolerated in one year is tolerated in
 * all of them, so that how many find a place in a year hangs on no other year.
 *
 * @param facilities indexes
 * @param groups those who can go nowhere else
 */
public record Circle(Set<Integer> facilities, List<UserGroup> groups) {
    public Circle {
        groups = List.copyOf(groups);
    }

    /** All of the pool where the municipality gives places anywhere; else those whom someone can reach both of. */
    public static List<Circle> of(Question question, Pool pool) {
        List<UserGroup> groups =
                pool.groups().stream().map(question.groups()::get).toList();
        if (pool.strain().isNone() || pool.rule() == Allotment.Rule.MUNICIPALITY) {
            return List.of(new Circle(new TreeSet<>(pool.facilities()), groups));
        }
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        pool.facilities().forEach(graph::addVertex);
        for (UserGroup group : groups) {
            group.facilities()
                    .filter(facility -> facility != group.home())
                    .forEach(facility -> graph.addEdge(group.home(), facility));
        }
        List<Circle> circles = new ArrayList<>();
        for (Set<Integer> facilities : new ConnectivityInspector<>(graph).connectedSets()) {
            circles.add(new Circle(
                    new TreeSet<>(facilities),
                    groups.stream()
                            .filter(group -> facilities.contains(group.home()))
                            .toList()));
        }
        return circles;
    }
}
