package no.arealklok.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a service's staff follows from its users in one building (bemanning).
 *
 * @param leader key of the norm with the yearly cost of leading it, whatever the number of users
 * @param steps what else is there as users grow
 */
public record StaffRule(String leader, List<Step> steps) {
    /**
     * One more for each full or started number of users.
     *
     * @param size key of the norm with the users that one takes: a teaching group, an employee's children, a night
     *     watch
     * @param cost key of the norm with what one costs a year
     * @param floor key of the norm with the users that one may have at most on average (lærernorm): a share of one
     *     counts
     */
    public record Step(String size, String cost, Optional<String> floor) {}

    public StaffRule {
        steps = List.copyOf(steps);
    }

    /** Keys of all norms that it names. */
    public List<String> norms() {
        List<String> keys = new ArrayList<>(List.of(leader));
        for (Step step : steps) {
            keys.add(step.size());
            keys.add(step.cost());
            step.floor().ifPresent(keys::add);
        }
        return keys;
    }
}
