package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.Site;

/**
 * A unit that may come to a building, with all its users or with its share of them.
 *
 * @param place which of the host's buildings it is; the first bears what moving costs
 * @param users who come, in each year of the plan period
 * @param positions which of the mover's years are those in which it may come here
 * @param moving cost of coming in each of them
 * @param staff the least that the staff costs more then
 */
record Visitor(Mover mover, Host host, int place, int[] users, int[] positions, long[] moving, long[] staff) {
    /** One for each host that the building is, or is one of. */
    static List<Visitor> of(Mover mover, Site site, ConsolidationCase facts, StaffFloor staff) {
        Map<Host, List<Option>> byHost = new LinkedHashMap<>();
        mover.occupant().options().stream()
                .filter(option -> !option.isStay() && option.isIn(site.index()))
                .sorted(Comparator.comparingInt(Option::year))
                .forEach(option -> byHost.computeIfAbsent(option.host(), host -> new ArrayList<>())
                        .add(option));
        List<Visitor> visitors = new ArrayList<>();
        byHost.forEach((host, options) -> visitors.add(of(mover, host, site, options, facts, staff)));
        return visitors;
    }

    private static Visitor of(
            Mover mover, Host host, Site site, List<Option> options, ConsolidationCase facts, StaffFloor staff) {
        int place = host.sites().boxed().toList().indexOf(site.index());
        int[] users = mover.users(host.places().get(place).share());
        return new Visitor(
                mover,
                host,
                place,
                users,
                options.stream()
                        .mapToInt(option -> mover.position(option.year()))
                        .toArray(),
                options.stream()
                        .mapToLong(option -> place == 0 ? facts.movingCost(mover.occupant(), option) : 0)
                        .toArray(),
                options.stream()
                        .mapToLong(option -> staff.of(users, option.year()))
                        .toArray());
    }

    /** What it pays for coming in the j-th of its years. */
    long pay(int j, Prices prices) {
        return mover.arrivalPrice(host, place, positions[j], prices);
    }

    /** It comes in the mover's k-th year. */
    void arrive(int k, Prices prices) {
        mover.arrive(host, place, k, prices);
    }

    int lastYear() {
        return mover.year(positions[positions.length - 1]);
    }
}
