package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.consolidation.plan.Room;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.outlook.OutlookSample;

/**
 * A service that leaves a building which the plan closes.
 *
 * @param left what it leaves
 * @param units of it that were there
 * @param hosts where they are now
 */
record Closure(Room left, List<Occupant> units, List<Room> hosts) {
    /** Everyone whose users decide whether it is regretted. */
    List<Occupant> affected() {
        List<Occupant> affected = new ArrayList<>(units);
        hosts.stream()
                .flatMap(host -> host.units().stream())
                .filter(unit -> !units.contains(unit))
                .forEach(affected::add);
        return affected;
    }

    /** Whether someone is short in the year with this index who would have had a place, had these units stayed. */
    boolean isRegretted(OutlookSample sample, int t) {
        int now = hosts.stream().mapToInt(host -> host.lack(sample, t)).sum();
        if (now == 0) {
            return false;
        }
        int elsewhere = hosts.stream()
                .mapToInt(host -> host.lackWithout(units, sample, t))
                .sum();
        int users =
                units.stream().mapToInt(unit -> sample.users(unit.unit(), t)).sum();
        int there = Math.max(0, users - left.service().places().orElseThrow());
        return now > elsewhere + there;
    }
}
