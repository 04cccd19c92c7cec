package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.Room;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.outlook.OutlookSample;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/**
 * Tries a plan, its choices and its extensions in the years that it has them, on sampled outlooks in which whoever has
 * no place is given one that stands empty within reach. Buildings whose places are not known are left out.
 */
public final class PlanTester {
    private final Plan plan;
    private final Function<Unit, Set<String>> reach;

    /** @param reach ids of the buildings that may give a place to those of a unit, by the way of its service */
    public PlanTester(Plan plan, Function<Unit, Set<String>> reach) {
        this.plan = plan;
        this.reach = reach;
    }

    /** How often a place more in a room would have helped, from a year on, and something else held. */
    private static final class Count {
        private final Room room;
        private final List<Occupant> units;
        private final int from;
        private final Condition condition;
        private final int[] times;
        private int ever;

        Count(Room room, List<Occupant> units, int from, Condition condition) {
            this.room = room;
            this.units = units;
            this.from = from;
            this.condition = condition;
            this.times = new int[room.site().load().years()];
        }

        void add(OutlookSample sample, List<Set<Room>> wanting) {
            boolean any = false;
            for (int t = from; t < times.length; t++) {
                if (wanting.get(t).contains(room) && condition.holds(sample, t)) {
                    times[t]++;
                    any = true;
                }
            }
            ever += any ? 1 : 0;
        }

        Chance chance(int samples) {
            List<Integer> byYear = IntStream.of(times).boxed().toList();
            return new Chance(room.site().site(), room.service(), units, from, byYear, ever, samples);
        }
    }

    private interface Condition {
        boolean holds(OutlookSample sample, int t);
    }

    /** What is counted of one service. */
    private record Tried(Shortfall shortfall, List<Count> overfills, List<Count> regrets) {
        void add(OutlookSample sample) {
            List<Count> all =
                    Stream.of(overfills, regrets).flatMap(List::stream).toList();
            int from = all.stream().mapToInt(count -> count.from).min().orElse(Integer.MAX_VALUE);
            int years = all.stream().mapToInt(count -> count.times.length).max().orElse(0);
            List<Set<Room>> wanting = IntStream.range(0, years)
                    .mapToObj(t -> t < from ? Set.<Room>of() : shortfall.wanting(sample, t))
                    .toList();
            all.forEach(count -> count.add(sample, wanting));
        }
    }

    public Chances test(Supplier<OutlookSample> draws, int samples) {
        return test(draws, samples, service -> true);
    }

    /**
     * @param samples how many to draw; with 0 there are no chances
     * @param which services to tell of
     */
    Chances test(Supplier<OutlookSample> draws, int samples, Predicate<ServiceType> which) {
        if (samples == 0) {
            return new Chances(0, List.of(), List.of());
        }
        List<Tried> services = services(which);
        for (int i = 0; i < samples; i++) {
            OutlookSample sample = draws.get();
            services.forEach(service -> service.add(sample));
        }
        return new Chances(
                samples, chances(services, Tried::overfills, samples), chances(services, Tried::regrets, samples));
    }

    private static List<Chance> chances(List<Tried> services, Function<Tried, List<Count>> what, int samples) {
        return services.stream()
                .map(what)
                .flatMap(List::stream)
                .map(count -> count.chance(samples))
                .toList();
    }

    private List<Tried> services(Predicate<ServiceType> which) {
        Map<String, List<Room>> byService = new LinkedHashMap<>();
        plan.sites().stream()
                .flatMap(PlanTester::rooms)
                .filter(room -> which.test(room.service().type()))
                .forEach(room -> byService
                        .computeIfAbsent(room.service().id(), id -> new ArrayList<>())
                        .add(room));
        return byService.values().stream().map(this::tried).toList();
    }

    private Tried tried(List<Room> rooms) {
        Shortfall shortfall = new Shortfall(rooms, reach);
        List<Count> overfills = rooms.stream()
                .filter(room -> room.firstArrival() < room.site().load().years())
                .map(room -> new Count(
                        room, shortfall.units(room), room.firstArrival(), (sample, t) -> room.lack(sample, t) > 0))
                .toList();
        List<Count> regrets = rooms.stream()
                .filter(room -> room.site().isClosed() && isTakenIn(room, rooms))
                .map(room -> new Count(
                        room,
                        shortfall.units(room),
                        room.site().closes(),
                        (sample, t) -> room.service().places().orElseThrow() > 0))
                .toList();
        return new Tried(shortfall, overfills, regrets);
    }

    /** Whether anyone who leaves comes to where the places are known. */
    private static boolean isTakenIn(Room left, Collection<Room> rooms) {
        List<Occupant> units = left.units();
        return rooms.stream()
                .flatMap(room -> room.stays().stream())
                .anyMatch(stay -> stay.incoming() && units.contains(stay.occupant()));
    }

    private static Stream<Room> rooms(SitePlan site) {
        return site.site().services().values().stream()
                .filter(service -> service.places().isPresent())
                .map(service -> Room.of(site, service));
    }
}
