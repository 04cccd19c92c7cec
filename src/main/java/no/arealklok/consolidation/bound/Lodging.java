package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;

/**
 * Who may be in one building.
 *
 * @param fixed units without a choice
 * @param residents units that are there at first and may leave
 * @param visitors units that may come
 */
record Lodging(Site site, List<Occupant> fixed, List<Mover> residents, List<Mover> visitors) {
    /** Ways to leave a building that are still tabulated. */
    private static final long MOST_WAYS = 5_000;

    Lodging(Site site) {
        this(site, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** @param limit most place-years that may be short */
    SiteRelaxation relax(ConsolidationCase facts, long limit) {
        int years = facts.horizon().length();
        if (fixed.isEmpty() && residents.isEmpty()) {
            List<Visitors> services = new ArrayList<>();
            site.services()
                    .values()
                    .forEach(service -> visitors(service, facts, Optional.of(new int[years]), limit)
                            .ifPresent(services::add));
            return new EmptySite(site, years, openings(), services);
        }
        int[] closings = closings(years);
        List<Tenants> tenants = new ArrayList<>();
        long rebate = 0;
        for (SiteService service : site.services().values()) {
            Optional<Residents> own = Optional.empty();
            if (ways(service) <= MOST_WAYS) {
                own = residents(
                        movers(service), fixed(service), true, facts, closings, handovers(service, years), limit);
            } else {
                rebate += leastExtension(service, facts, closings);
            }
            Optional<int[]> users =
                    own.isPresent() ? own.flatMap(Residents::staying) : Optional.of(users(service, years));
            tenants.add(new Tenants(own, visitors(service, facts, users, limit)));
        }
        for (Occupant unit : fixed) {
            if (!isCounted(unit)) {
                tenants.add(uncounted(List.of(), List.of(unit), facts, closings));
            }
        }
        for (Mover mover : residents) {
            if (!isCounted(mover.occupant())) {
                tenants.add(uncounted(List.of(mover), List.of(), facts, closings));
            }
        }
        return new UsedSite(site, closings, tenants, rebate);
    }

    private int[] openings() {
        TreeSet<Integer> years = new TreeSet<>();
        for (Mover mover : visitors) {
            mover.occupant().options().stream()
                    .filter(option -> option.isIn(site.index()))
                    .forEach(option -> years.add(option.year()));
        }
        return years.stream().mapToInt(Integer::intValue).toArray();
    }

    private int[] closings(int never) {
        TreeSet<Integer> years = new TreeSet<>(List.of(never));
        if (fixed.isEmpty() && site.building().closable()) {
            for (Mover mover : residents) {
                mover.occupant().options().stream()
                        .filter(option -> !option.isStay())
                        .forEach(option -> years.add(option.year()));
            }
        }
        return years.stream().mapToInt(Integer::intValue).toArray();
    }

    /** In an annex users are not counted, nor where there are too many ways to leave: then only prices are paid. */
    private boolean isCounted(Occupant unit) {
        return unit.home() == site && ways(site.services().get(unit.type().id())) <= MOST_WAYS;
    }

    private long ways(SiteService service) {
        long ways = handovers(service, 0).size();
        for (Mover mover : movers(service)) {
            ways = Math.min(ways * (mover.years() + 1), MOST_WAYS + 1);
        }
        return ways;
    }

    /**
     * The ways in which others may leave the service their rooms or keep them: one of each other service stands for all
     * of it, and is there until a year in which some unit of it may leave, or to the end.
     */
    private List<List<Stay>> handovers(SiteService service, int never) {
        List<List<Stay>> handovers = List.of(List.of());
        for (String leaving : service.takesOver()) {
            List<List<Stay>> longer = new ArrayList<>();
            for (Stay stay : stays(leaving, never)) {
                for (List<Stay> others : handovers) {
                    longer.add(Stream.concat(others.stream(), Stream.of(stay)).toList());
                }
            }
            handovers = longer.isEmpty() ? handovers : longer;
        }
        return handovers;
    }

    private List<Stay> stays(String service, int never) {
        List<Occupant> there = new ArrayList<>(fixed);
        residents.forEach(mover -> there.add(mover.occupant()));
        there.removeIf(unit -> !unit.service().equals(service));
        TreeSet<Integer> years = new TreeSet<>(List.of(never));
        if (there.stream().allMatch(Occupant::canMove)) {
            there.forEach(unit -> unit.options().stream()
                    .filter(option -> !option.isStay())
                    .forEach(option -> years.add(option.year())));
        }
        return there.stream()
                .limit(1)
                .flatMap(unit -> years.stream().map(to -> new Stay(unit, site, 0, to, false)))
                .toList();
    }

    private Optional<Residents> residents(
            List<Mover> movers,
            List<Occupant> fixed,
            boolean counted,
            ConsolidationCase facts,
            int[] closings,
            List<List<Stay>> handovers,
            long limit) {
        return movers.isEmpty() && fixed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Residents(facts, site, movers, fixed, counted, closings, handovers, limit));
    }

    private Tenants uncounted(List<Mover> movers, List<Occupant> fixed, ConsolidationCase facts, int[] closings) {
        return new Tenants(residents(movers, fixed, false, facts, closings, List.of(List.of()), 0), Optional.empty());
    }

    /** @param own users whom they find there; empty where they may not come */
    private Optional<Visitors> visitors(SiteService service, ConsolidationCase facts, Optional<int[]> own, long limit) {
        List<Mover> come = visitors.stream()
                .filter(mover ->
                        mover.occupant().type().id().equals(service.type().id()))
                .toList();
        return come.isEmpty() || own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Visitors(facts, site, service, come, Remnant.of(facts, service, own.get(), limit)));
    }

    /** In each year, of the service's own units, when all stay. */
    private int[] users(SiteService service, int years) {
        int[] users = new int[years];
        for (int t = 0; t < years; t++) {
            for (Occupant unit : fixed(service)) {
                users[t] += unit.demand().in(t);
            }
            for (Mover mover : movers(service)) {
                users[t] += mover.users()[t];
            }
        }
        return users;
    }

    /** What an extension earns at most, as a cost; 0 where each costs something. */
    private static long leastExtension(SiteService service, ConsolidationCase facts, int[] closings) {
        long least = 0;
        for (SiteService.Expansion expansion : service.expansions()) {
            for (int closing : closings) {
                for (int ready = service.extendsFrom(); ready < facts.horizon().length(); ready++) {
                    least = Math.min(least, expansion.money().presentValue(ready, closing, false));
                    least = Math.min(least, expansion.money().presentValue(ready, closing, true));
                }
            }
        }
        return least;
    }

    private boolean isHome(Occupant unit, SiteService service) {
        return unit.home() == site && unit.type().id().equals(service.type().id());
    }

    private List<Mover> movers(SiteService service) {
        return residents.stream()
                .filter(mover -> isHome(mover.occupant(), service))
                .toList();
    }

    private List<Occupant> fixed(SiteService service) {
        return fixed.stream().filter(unit -> isHome(unit, service)).toList();
    }
}
