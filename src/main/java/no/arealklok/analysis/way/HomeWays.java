package no.arealklok.analysis.way;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Serving;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.way.HomeWay.Part;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Host;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.population.Home;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.travel.Distance;

/**
 * Who gets which way, where the register tells where users live: in the last year of the plan, when all that it does is
 * done. Where several buildings share a unit, the plan says how many each takes; who they are follows from the ways.
 */
public final class HomeWays {
    private final Analysis analysis;
    private final Plan plan;
    private final int year;
    private final Map<String, Occupant> occupants = new HashMap<>();

    /**
     * Those of a group whom one unit serves.
     *
     * @param share of the group
     * @param ways from their home to each building of the unit by the plan
     */
    private record Served(UserGroup group, Home home, Occupant by, double share, List<Distance> ways) {
        /** Whole persons in the year with this index. */
        int users(int year) {
            return (int) Math.round(share * group.users(year));
        }
    }

    private HomeWays(Analysis analysis) {
        this.analysis = analysis;
        this.plan = analysis.plan();
        this.year = analysis.horizon().length() - 1;
        plan.facts()
                .occupants()
                .forEach(occupant -> occupants.put(occupant.unit().id(), occupant));
    }

    /** Those whose ways are known, both before and after; in the order of the groups. */
    public static List<HomeWay> of(Analysis analysis) {
        return new HomeWays(analysis).all();
    }

    private List<HomeWay> all() {
        AllotmentPlan allotted = analysis.spare().allotted();
        List<Served> served = new ArrayList<>();
        for (Pool pool : allotted.question().pools()) {
            for (int index : pool.groups()) {
                UserGroup group = allotted.question().groups().get(index);
                group.area()
                        .filter(home -> group.users(year) > 0)
                        .ifPresent(home ->
                                served.addAll(served(group, home, Serving.shares(allotted, pool, group, year))));
            }
        }
        Map<UserGroup, List<Part>> parts = new LinkedHashMap<>();
        served.stream()
                .collect(Collectors.groupingBy(Served::by, LinkedHashMap::new, Collectors.toList()))
                .forEach((unit, its) -> divide(unit, its, parts));
        return served.stream()
                .map(Served::group)
                .distinct()
                .map(group -> way(group, parts.get(group)))
                .toList();
    }

    /** Nothing where a way is not known: then it is not known how far they have. */
    private List<Served> served(UserGroup group, Home home, Map<Unit, Double> shares) {
        List<Served> served = new ArrayList<>();
        Occupant own = occupants.get(group.unit().id());
        if (own == null || way(home, own, own.home().building()).isEmpty()) {
            return List.of();
        }
        for (Map.Entry<Unit, Double> one : shares.entrySet()) {
            Occupant by = occupants.get(one.getKey().id());
            List<Distance> ways = by == null
                    ? List.of()
                    : buildings(by).stream()
                            .flatMap(building -> way(home, by, building).stream())
                            .toList();
            if (by == null || ways.size() < buildings(by).size()) {
                return List.of();
            }
            if (one.getValue() > 0) {
                served.add(new Served(group, home, by, one.getValue(), ways));
            }
        }
        return served;
    }

    private void divide(Occupant unit, List<Served> served, Map<UserGroup, List<Part>> parts) {
        List<Building> buildings = buildings(unit);
        List<Host.Place> places = plan.choice(unit).host().places();
        int[] users = served.stream().mapToInt(one -> one.users(year)).toArray();
        int all = Arrays.stream(users).sum();
        int[][] going = Division.of(
                users,
                places.stream().mapToInt(place -> place.share().of(all)).toArray(),
                served.stream()
                        .map(one -> one.ways().stream()
                                .mapToLong(way -> way.metres().whole())
                                .toArray())
                        .toList());
        for (int i = 0; i < users.length; i++) {
            Served one = served.get(i);
            List<Part> its = parts.computeIfAbsent(one.group(), group -> new ArrayList<>());
            for (int j = 0; j < buildings.size(); j++) {
                // So few that they are nobody go where most do.
                double share = users[i] == 0 ? (j == 0 ? 1 : 0) : (double) going[i][j] / users[i];
                if (share > 0) {
                    its.add(new Part(
                            buildings.get(j), one.share() * share, one.ways().get(j)));
                }
            }
        }
    }

    private HomeWay way(UserGroup group, List<Part> parts) {
        Occupant own = occupants.get(group.unit().id());
        Home home = group.area().orElseThrow();
        Distance today = way(home, own, own.home().building()).orElseThrow();
        return new HomeWay(own.type(), own.unit(), home, group.users(year), today, parts);
    }

    /** Where a unit is by the plan. */
    private List<Building> buildings(Occupant unit) {
        return plan.choice(unit).host().places().stream()
                .map(place -> plan.facts().sites().get(place.site()).building())
                .toList();
    }

    private Optional<Distance> way(Home home, Occupant unit, Building building) {
        return analysis.distances().between(home, building, unit.type().mode());
    }
}
