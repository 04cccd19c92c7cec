package no.arealklok.allotment.plan;

import java.util.List;

/**
 * One pool in one year: placed + short = need, for each group.
 *
 * @param need users of all groups
 * @param places of all facilities that are open
 * @param flows who goes where
 */
public record PoolYear(int need, int places, List<Flow> flows) {
    /**
     * Users of a group that have a place in a facility.
     *
     * @param users more than 0
     */
    public record Flow(int group, int facility, int users) {}

    public PoolYear {
        flows = List.copyOf(flows);
    }

    public int placed() {
        return flows.stream().mapToInt(Flow::users).sum();
    }

    /** Users without a place. */
    public int shortage() {
        return need - placed();
    }

    public int placedIn(int facility) {
        return flows.stream()
                .filter(flow -> flow.facility() == facility)
                .mapToInt(Flow::users)
                .sum();
    }
}
