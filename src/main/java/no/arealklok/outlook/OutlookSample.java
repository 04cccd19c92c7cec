package no.arealklok.outlook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.arealklok.register.Unit;

/** One way in which the years may turn out (trekning): users of every unit in whole persons. */
@FunctionalInterface
public interface OutlookSample {
    /** In the year with this index; 0 where the register does not say how many users there are. */
    int users(Unit unit, int index);

    /** The same, with each unit's numbers worked out once. */
    default OutlookSample remembered(int years) {
        Map<String, int[]> known = new HashMap<>();
        return (unit, index) -> known.computeIfAbsent(
                        unit.id(),
                        id -> IntStream.range(0, years).map(t -> users(unit, t)).toArray())[index];
    }
}
