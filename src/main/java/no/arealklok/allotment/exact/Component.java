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

/**
 * Facilities that share groups or a pool. What happens to one touches no other component but where a building is left,
 * for that takes all that are in it.
 */
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
            if (isEmptyToday(question, site)) {
                // Taken into use once, whoever comes first.
                chain(graph, at(question, site).stream().map(Facility::index).toList());
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

    private static void chain(Graph<Integer, DefaultEdge> graph, List<Integer> together) {
        for (int i = 1; i < together.size(); i++) {
            graph.addEdge(together.get(i - 1), together.get(i));
        }
    }

    List<Facility> members() {
        return facilities.stream().map(question.facilities()::get).toList();
    }

    boolean isEmptyToday(Site site) {
        return isEmptyToday(question, site);
    }

    private static boolean isEmptyToday(Question question, Site site) {
        return at(question, site).stream().noneMatch(Facility::isInUse);
    }

    /** The buildings in which it has a facility. */
    List<Site> sites() {
        return question.sites().stream()
                .filter(site -> at(question, site).stream().anyMatch(this::has))
                .toList();
    }

    private boolean has(Facility facility) {
        return facilities.contains(facility.index());
    }

    /** Whether the cost of the building as it stands is counted here: where components share one, in one of them. */
    boolean counts(Site site) {
        return has(at(question, site).get(0));
    }

    /** Facilities of other components in the building. */
    List<Facility> others(Site site) {
        return at(question, site).stream().filter(facility -> !has(facility)).toList();
    }

    /** Whether other components have a say in whether one of its buildings is left. */
    boolean sharesSites() {
        return sites().stream()
                .anyMatch(site -> mayBeLeft(site) && !others(site).isEmpty());
    }

    /** Whether the building may be left at all. */
    boolean mayBeLeft(Site site) {
        List<Facility> inUse =
                at(question, site).stream().filter(Facility::isInUse).toList();
        return site.building().closable() && !inUse.isEmpty() && inUse.stream().allMatch(Facility::mayClose);
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

    /** Whether anyone is served at a cost that hangs on who goes where. */
    boolean hasStaff() {
        return question.pools().stream()
                .filter(pool -> !pool.rule().isByYear())
                .anyMatch(pool -> !groups(pool).isEmpty());
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
