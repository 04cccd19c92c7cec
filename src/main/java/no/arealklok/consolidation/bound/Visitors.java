package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;

/** The units of one service that may come to a building, while its own units of the service stay. */
final class Visitors {
    private final List<Visitor> visitors;
    private final Remnant beside;
    private final int late;
    private Solution best = Solution.NOBODY;
    private Solution kept = Solution.NOBODY;

    private record Solution(List<Filling.Arrival> arrivals, long shortage) {
        static final Solution NOBODY = new Solution(List.of(), 0);
    }

    /** @param beside whom they find there */
    Visitors(ConsolidationCase facts, Site site, SiteService service, List<Mover> movers, Remnant beside) {
        this.beside = beside;
        StaffFloor staff = new StaffFloor(service.staff(), fewestUsers(), mostUsers(movers));
        this.visitors = movers.stream()
                .flatMap(mover -> Visitor.of(mover, site, facts, staff).stream())
                .toList();
        this.late = tightestYear(facts.horizon().length());
    }

    private int fewestUsers() {
        return Arrays.stream(beside.own()).min().orElse(0);
    }

    private int mostUsers(List<Mover> movers) {
        long most = 0;
        for (int t = 0; t < beside.own().length; t++) {
            int year = t;
            long all = beside.own()[t]
                    + movers.stream().mapToLong(mover -> mover.users()[year]).sum();
            most = Math.max(most, Math.min(all, beside.most(t)));
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
            int users =
                    visitors.stream().mapToInt(visitor -> visitor.users()[year]).sum();
            double share = (double) beside.rooms().get(0).most(t) / users;
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
        List<Candidate> paying = new ArrayList<>();
        visitors.forEach(visitor -> paying(visitor, prices, from).ifPresent(paying::add));
        long pay = paying.stream().mapToLong(Candidate::most).sum();
        long least = below;
        long own = beside.staffing().ownCost();
        for (Room room : beside.rooms()) {
            if (own + room.leastCost() - pay < least) {
                Filling filling = new Filling(
                        units(paying, room), room, beside.staffing(), prices.ofShortage(), late, own - least);
                least = Math.min(least, own - filling.value());
                filling.best().ifPresent(arrivals -> best = new Solution(arrivals, filling.bestShortage()));
            }
        }
        return least;
    }

    /** Those for whom there is room, the best payers first, each unit's shares together. */
    private List<List<Candidate>> units(List<Candidate> paying, Room room) {
        Map<Mover, List<Candidate>> units = new LinkedHashMap<>();
        paying.stream()
                .flatMap(candidate -> candidate.fitting(room).stream())
                .sorted(Comparator.comparingDouble((Candidate candidate) -> candidate.payEach(late))
                        .reversed())
                .forEach(candidate ->
                        add(candidate, units.computeIfAbsent(candidate.unit(), unit -> new ArrayList<>())));
        return List.copyOf(units.values());
    }

    private static void add(Candidate candidate, List<Candidate> shares) {
        if (shares.stream().noneMatch(candidate::isOutbidBy)) {
            shares.add(candidate);
        }
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
            long gain = visitor.pay(j, prices) - visitor.moving()[j];
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
                        visitor,
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
        kept.arrivals().forEach(arrival -> arrival.visitor().arrive(arrival.k(), prices));
    }
}
