package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.Room;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.outlook.OutlookSample;

/**
 * Tries a plan, its choices and its extensions in the years that it has them, on sampled outlooks. Buildings whose
 * places are not known are left out.
 */
public final class PlanTester {
    private final Plan plan;

    public PlanTester(Plan plan) {
        this.plan = plan;
    }

    /** What is asked of each sample, and how often the answer was yes. */
    private static final class Count {
        private final Room room;
        private final List<Occupant> units;
        private final int from;
        private final Question question;
        private final int[] times;
        private int ever;

        Count(Room room, List<Occupant> units, int from, Question question) {
            this.room = room;
            this.units = units;
            this.from = from;
            this.question = question;
            this.times = new int[room.site().load().years()];
        }

        void add(OutlookSample sample) {
            boolean any = false;
            for (int t = from; t < times.length; t++) {
                if (question.happens(sample, t)) {
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

    private interface Question {
        boolean happens(OutlookSample sample, int t);
    }

    /** @param samples how many to draw; with 0 there are no chances */
    public Chances test(Supplier<OutlookSample> draws, int samples) {
        if (samples == 0) {
            return new Chances(0, List.of(), List.of());
        }
        List<Count> overfills = overfills();
        List<Count> regrets = regrets();
        for (int i = 0; i < samples; i++) {
            OutlookSample sample = draws.get();
            overfills.forEach(count -> count.add(sample));
            regrets.forEach(count -> count.add(sample));
        }
        return new Chances(samples, chances(overfills, samples), chances(regrets, samples));
    }

    private static List<Chance> chances(List<Count> counts, int samples) {
        return counts.stream().map(count -> count.chance(samples)).toList();
    }

    private List<Count> overfills() {
        return plan.sites().stream()
                .flatMap(PlanTester::rooms)
                .filter(room -> room.firstArrival() < room.site().load().years())
                .map(room ->
                        new Count(room, room.units(), room.firstArrival(), (sample, t) -> room.lack(sample, t) > 0))
                .toList();
    }

    private List<Count> regrets() {
        List<Count> counts = new ArrayList<>();
        for (SitePlan closed : plan.sites()) {
            if (closed.isClosed()) {
                rooms(closed)
                        .filter(room -> !room.stays().isEmpty())
                        .map(this::closure)
                        .filter(closure -> !closure.hosts().isEmpty())
                        .map(closure ->
                                new Count(closure.left(), closure.affected(), closed.closes(), closure::isRegretted))
                        .forEach(counts::add);
            }
        }
        return counts;
    }

    private Closure closure(Room left) {
        List<Occupant> units = left.units();
        List<Room> hosts = plan.sites().stream()
                .filter(site -> site.site() != left.site().site())
                .flatMap(PlanTester::rooms)
                .filter(room ->
                        room.stays().stream().anyMatch(stay -> stay.incoming() && units.contains(stay.occupant())))
                .toList();
        return new Closure(left, units, hosts);
    }

    private static Stream<Room> rooms(SitePlan site) {
        return site.site().services().values().stream()
                .filter(service -> service.places().isPresent())
                .map(service -> Room.of(site, service));
    }
}
