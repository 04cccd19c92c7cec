package no.arealklok.analysis.way;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * done. Where several buildings share a unit, each takes its share of every area.
 */
public final class HomeWays {
    private final Analysis analysis;
    private final Plan plan;
    private final int year;
    private final Map<String, Occupant> occupants = new HashMap<>();

    private HomeWays(Analysis analysis) {
        this.analysis = analysis;
        this.plan = analysis.plan();
        this.year = analysis.horizon().length() - 1;
        plan.facts()
                .occupants()
                .forEach(occupant -> occupants.put(occupant.unit().id(), occupant));
    }

    /** Those whose way is known both before and after; in the order of the groups. */
    public static List<HomeWay> of(Analysis analysis) {
        HomeWays finder = new HomeWays(analysis);
        AllotmentPlan allotted = analysis.spare().allotted();
        List<HomeWay> ways = new ArrayList<>();
        for (Pool pool : allotted.question().pools()) {
            for (int index : pool.groups()) {
                UserGroup group = allotted.question().groups().get(index);
                group.area()
                        .filter(home -> group.users(finder.year) > 0)
                        .flatMap(home -> finder.way(group, home, Serving.shares(allotted, pool, group, finder.year)))
                        .ifPresent(ways::add);
            }
        }
        return ways;
    }

    private Optional<HomeWay> way(UserGroup group, Home home, Map<Unit, Double> served) {
        Occupant own = occupants.get(group.unit().id());
        if (own == null) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        double known = 0;
        for (Map.Entry<Unit, Double> host : served.entrySet()) {
            Occupant unit = occupants.get(host.getKey().id());
            for (Part part : unit == null ? List.<Part>of() : parts(unit, home)) {
                parts.add(new Part(part.share() * host.getValue(), part.way()));
                known += part.share() * host.getValue();
            }
        }
        boolean all = Math.abs(known - 1) < 1e-9;
        return way(home, own, own.home().building())
                .filter(today -> all)
                .map(today -> new HomeWay(own.type(), own.unit(), home, group.users(year), today, parts));
    }

    /** Where a unit is by the plan, as far as the way is known. */
    private List<Part> parts(Occupant unit, Home home) {
        List<Part> parts = new ArrayList<>();
        for (Host.Place place : plan.choice(unit).host().places()) {
            Building building = plan.facts().sites().get(place.site()).building();
            way(home, unit, building)
                    .ifPresent(way -> parts.add(new Part(place.share().fraction(), way)));
        }
        return parts;
    }

    private Optional<Distance> way(Home home, Occupant unit, Building building) {
        return analysis.distances().between(home, building, unit.type().mode());
    }
}
