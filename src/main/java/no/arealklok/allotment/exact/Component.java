package no.arealklok.allotment.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Site;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.service.Allotment;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** Facilities that share groups, a pool or a building: what happens to one touches no other component. */
record Component(Question question, Set<Integer> facilities) {
    /** Largest first, so that the longest work is begun early. */
    static List<Component> of(Question question) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        question.facilities().forEach(facility -> graph.addVertex(facility.index()));
        for (Pool pool : question.pools()) {
            if (pool.rule() == Allotment.Rule.MUNICIPALITY) {
                chain(graph, pool.facilities());
            }
        }
        for (UserGroup group : question.groups()) {
            chain(graph, group.facilities().boxed().toList());
        }
        for (Site site : question.sites()) {
            List<Facility> there = at(question, site);
            if (isOneChoice(there)) {
                chain(graph, there.stream().map(Facility::index).toList());
            }
        }
        return new ConnectivityInspector<>(graph)
                .connectedSets().stream()
                        .map(set -> new Component(question, new TreeSet<>(set)))
                        .sorted((one, other) -> other.facilities.size() - one.facilities.size())
                        .toList();
    }

    private static List<Facility> at(Question question, Site site) {
        return question.facilities().stream()
                .filter(facility -> facility.site() == site.index())
                .toList();
    }

    /** Whether what becomes of the building hangs on what its facilities do together: it is left, or taken into use. */
    private static boolean isOneChoice(List<Facility> there) {
        List<Facility> inUse = there.stream().filter(Facility::isInUse).toList();
        return inUse.isEmpty() || inUse.stream().allMatch(Facility::mayClose);
    }

    private static void chain(Graph<Integer, DefaultEdge> graph, List<Integer> together) {
        for (int i = 1; i < together.size(); i++) {
            graph.addEdge(together.get(i - 1), together.get(i));
        }
    }

    List<Facility> members() {
        return facilities.stream().map(question.facilities()::get).toList();
    }

    /** The buildings whose cost is counted here: where components share one, in the first of them. */
    List<Site> sites() {
        return question.sites().stream()
                .filter(site -> at(question, site).stream()
                        .findFirst()
                        .filter(first -> facilities.contains(first.index()))
                        .isPresent())
                .toList();
    }

    /** Whether the building may be left at all. */
    boolean mayBeLeft(Site site) {
        List<Facility> there = at(question, site);
        return site.building().closable() && there.stream().anyMatch(Facility::isInUse) && isOneChoice(there);
    }

    /** Place-years that its groups are short under a plan. */
    long shortage(AllotmentPlan plan) {
        long shortage = 0;
        for (Pool pool : question.pools()) {
            for (int t = 0; t < question.years(); t++) {
                for (UserGroup group : groups(pool)) {
                    shortage += group.users(t);
                }
                shortage -= plan.years().get(pool).get(t).flows().stream()
                        .filter(flow -> facilities.contains(
                                question.groups().get(flow.group()).home()))
                        .mapToLong(PoolYear.Flow::users)
                        .sum();
            }
        }
        return shortage;
    }

    List<UserGroup> groups(Pool pool) {
        List<UserGroup> groups = new ArrayList<>();
        for (int index : pool.groups()) {
            UserGroup group = question.groups().get(index);
            if (facilities.contains(group.home())) {
                groups.add(group);
            }
        }
        return groups;
    }
}
