package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.ConsolidationCase;
import no.arealklok.consolidation.Option;
import no.arealklok.consolidation.Site;
import no.arealklok.consolidation.SiteService;

/** The units of one service that may come to a building, while its own units of the service stay. */
final class Visitors {
    private final Site site;
    private final List<Visitor> visitors;
    private final List<Room> rooms = new ArrayList<>();
    private final Staffing staffing;
    private final int late;
    private Solution best = Solution.NOBODY;
    private Solution kept = Solution.NOBODY;

    /**
     * @param positions which of the mover's years are those in which it may come here
     * @param moving cost of coming in each of them
     * @param staff the least that the staff costs more then
     */
    private record Visitor(Mover mover, int[] positions, long[] moving, long[] staff) {
        static Visitor of(Mover mover, Site site, ConsolidationCase facts, Staffing staffing) {
            List<Option> options = mover.occupant().options().stream()
                    .filter(option -> option.site() == site.index() && !option.isStay())
                    .sorted(Comparator.comparingInt(Option::year))
                    .toList();
            return new Visitor(
                    mover,
                    options.stream()
                            .mapToInt(option -> mover.position(option.year()))
                            .toArray(),
                    options.stream()
                            .mapToLong(option -> facts.movingCost(mover.occupant(), option))
                            .toArray(),
                    options.stream()
                            .mapToLong(option -> staffing.leastAdded(mover.users(), option.year()))
                            .toArray());
        }

        int lastYear() {
            return mover.year(positions[positions.length - 1]);
        }
    }

    private record Arrival(Mover mover, int k) {}

    private record Solution(List<Arrival> arrivals, long shortage) {
        static final Solution NOBODY = new Solution(List.of(), 0);

        static Solution of(Candidate[] candidates, int[] chosen, long shortage) {
            List<Arrival> arrivals = new ArrayList<>();
            for (int i = 0; i < chosen.length; i++) {
                if (chosen[i] != Filling.ABSENT) {
                    Mover mover = candidates[i].mover();
                    arrivals.add(new Arrival(mover, mover.position(candidates[i].years()[chosen[i]])));
                }
            }
            return new Solution(arrivals, shortage);
        }
    }

    /**
     * @param own users in each year of the units that are there
     * @param limit most place-years that may be short
     */
    Visitors(ConsolidationCase facts, Site site, SiteService service, List<Mover> movers, int[] own, long limit) {
        this.site = site;
        rooms.add(new Room(facts, service, own, Optional.empty(), limit));
        for (SiteService.Expansion expansion : service.expansions()) {
            rooms.add(new Room(facts, service, own, Optional.of(expansion), limit));
        }
        this.staffing = new Staffing(service.staff(), own, mostUsers(movers, own, limit));
        this.visitors = movers.stream()
                .map(mover -> Visitor.of(mover, site, facts, staffing))
                .toList();
        this.late = tightestYear(own.length);
    }

    private int mostUsers(List<Mover> movers, int[] own, long limit) {
        long most = 0;
        for (int t = 0; t < own.length; t++) {
            long all = own[t];
            for (Mover mover : movers) {
                all += mover.users()[t];
            }
            long room = 0;
            for (Room one : rooms) {
                room = Math.max(room, one.most(t) + own[t] + limit);
            }
            most = Math.max(most, Math.min(all, room));
        }
        return (int) most;
    }

    /** The year with the least room for the visitors' users, among those in which whoever comes is there. */
    private int tightestYear(int years) {
        int tightest = years - 1;
        double least = Double.MAX_VALUE;
        int first = visitors.stream().mapToInt(Visitor::lastYear).max().orElseThrow();
        for (int t = first; t < years; t++) {
            int year = t;
            int users = visitors.stream()
                    .mapToInt(visitor -> visitor.mover().users()[year])
                    .sum();
            double share = (double) rooms.get(0).most(t) / users;
            if (share < least) {
                least = share;
                tightest = t;
            }
        }
        return tightest;
    }

    /**
     * The least that it costs to have visitors: what they pay is income.
     *
     * @param from index of the first year in which anyone may come
     * @param below what it must be below to be of interest
     * @return not below that when nothing below it is found
     */
    long solve(Prices prices, int from, long below) {
        best = Solution.NOBODY;
        long least = below - staffing.ownCost();
        List<Candidate> paying = new ArrayList<>();
        visitors.forEach(visitor -> paying(visitor, prices, from).ifPresent(paying::add));
        for (Room room : rooms) {
            Candidate[] fitting = paying.stream()
                    .flatMap(candidate -> candidate.fitting(room).stream())
                    .sorted(Comparator.comparingDouble((Candidate candidate) -> candidate.payEach(late))
                            .reversed())
                    .toArray(Candidate[]::new);
            Filling filling = new Filling(fitting, room, staffing, prices.ofShortage(), late, -least);
            least = Math.min(least, -filling.value());
            filling.best().ifPresent(years -> best = Solution.of(fitting, years, filling.bestShortage()));
        }
        return least + staffing.ownCost();
    }

    /** Of the years in which it may come, those that pay, and pay more than every later one. */
    private static Optional<Candidate> paying(Visitor visitor, Prices prices, int from) {
        Mover mover = visitor.mover();
        int[] positions = visitor.positions();
        int[] years = new int[positions.length];
        long[] gains = new long[positions.length];
        long[] nets = new long[positions.length];
        int next = positions.length;
        long most = Long.MIN_VALUE;
        for (int j = positions.length - 1; j >= 0 && mover.year(positions[j]) >= from; j--) {
            long gain = prices.of(mover.arrivalRule(positions[j])) - visitor.moving()[j];
            if (gain > most && gain > visitor.staff()[j]) {
                most = gain;
                next--;
                years[next] = mover.year(positions[j]);
                gains[next] = gain;
                nets[next] = gain - visitor.staff()[j];
            }
        }
        int to = years.length;
        return next == to
                ? Optional.empty()
                : Optional.of(new Candidate(
                        mover,
                        Arrays.copyOfRange(years, next, to),
                        Arrays.copyOfRange(gains, next, to),
                        Arrays.copyOfRange(nets, next, to)));
    }

    /** Remembers the last solution. */
    void keep() {
        kept = best;
    }

    /** The visitors of the solution that was kept come. */
    void use(Prices prices) {
        prices.useShortage(kept.shortage());
        kept.arrivals().forEach(arrival -> arrival.mover().arrive(arrival.k(), site, prices));
    }
}
