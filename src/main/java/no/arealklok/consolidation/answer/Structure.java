package no.arealklok.consolidation.answer;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;

/**
 * Which buildings a plan leaves and which it gathers units in, whatever the years: what a plan looks like on a map.
 *
 * @param closed indexes of the buildings that are left
 * @param receiving indexes of those that take units in
 */
public record Structure(Set<Integer> closed, Set<Integer> receiving) {
    public static Structure of(Plan plan) {
        Set<Integer> closed = new TreeSet<>();
        Set<Integer> receiving = new TreeSet<>();
        for (SitePlan site : plan.sites()) {
            if (site.isClosed()) {
                closed.add(site.site().index());
            }
            if (site.isReceiver()) {
                receiving.add(site.site().index());
            }
        }
        return new Structure(closed, receiving);
    }

    /** Buildings that have another part in the other plan: left in one and not in the other, or taking in. */
    Set<Integer> differences(Structure other) {
        Set<Integer> different = new TreeSet<>(differences(closed, other.closed));
        different.addAll(differences(receiving, other.receiving));
        return different;
    }

    private static Set<Integer> differences(Set<Integer> one, Set<Integer> other) {
        Set<Integer> different = new HashSet<>(one);
        different.addAll(other);
        different.removeIf(site -> one.contains(site) && other.contains(site));
        return different;
    }
}
