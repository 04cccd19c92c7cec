package no.arealklok.allotment.plan;

import java.util.List;

/**
 * One pool in one year: placed + short = need, for each group.
 *
 * @param need users of all groups
 * @param places of all facilities that are open, pavilions apart
 * @param flows who goes where
 * @param strained who of them have a place only because a strain is tolerated
 */
public record PoolYear(int need, int places, List<Flow> flows, List<Over> strained) {
    /**
     * Users of a group that have a place in a facility.
     *
     * @param users more than 0
     */
    public record Flow(int group, int facility, int users) {}

    /**
     * Users beyond what is planned with.
     *
     * @param facilities that they are in: one, or several that users are placed in together
     * @param users more than 0
     */
    public record Over(List<Integer> facilities, int users) {
        public Over {
            facilities = List.copyOf(facilities);
        }
    }

    public PoolYear {
        flows = List.copyOf(flows);
        strained = List.copyOf(strained);
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
