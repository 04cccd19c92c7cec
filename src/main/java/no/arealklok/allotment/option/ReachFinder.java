package no.arealklok.allotment.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Reach;
import no.arealklok.allotment.question.Site;
import no.arealklok.directive.CatchmentLimits;
import no.arealklok.economy.Pricing;
import no.arealklok.economy.Relocation;
import no.arealklok.economy.RelocationMoney;
import no.arealklok.economy.Way;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Place;
import no.arealklok.register.GradeRange;
import no.arealklok.register.Operator;
import no.arealklok.register.Ownership;
import no.arealklok.register.Unit;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;
import no.arealklok.travel.Distances;

/**
 * The facilities that a group may be allotted to: within the limit of the way, and teaching its grades where both are
 * known. Where a
 * boundary decides, an area whose place is known leaves a school that gets too full, for one of the nearest.
 */
final class ReachFinder {
    private final ServiceType type;
    private final List<Site> sites;
    private final List<Facility> offered;
    private final Distances distances;
    private final RelocationMoney money;
    private final Norms norms;
    private final long nearest;
    private final CatchmentLimits limits;

    ReachFinder(
            ServiceType type,
            Norms norms,
            List<Site> sites,
            List<Facility> offered,
            Distances distances,
            Pricing pricing,
            CatchmentLimits limits) {
        this.type = type;
        this.sites = sites;
        this.offered = offered;
        this.distances = distances;
        this.money = new RelocationMoney(pricing);
        this.norms = norms;
        this.nearest = norms.figure("allotment.nearest").whole();
        this.limits = limits;
    }

    /**
     * @param full whether its home has too few places in some year
     * @param first index of the first year in which anyone may be allotted elsewhere
     */
    List<Reach> of(Customers.Group group, Facility home, boolean full, int first) {
        Optional<Way> today = group.home().flatMap(area -> way(area, home));
        List<Reach> reach = new ArrayList<>(
                List.of(Reach.home(home.index(), today.map(ReachFinder::metres).orElse(0L))));
        boolean area = group.home().isPresent() && !type.allotment().rule().isByYear();
        if (type.allotment().rule() == Allotment.Rule.MUNICIPALITY || area && (!full || today.isEmpty())) {
            // The municipality gives places anywhere: the way rules nothing out. An area stays where there is room, or
            // where nobody knows the way that it has today.
            return reach;
        }
        if (group.home().filter(known -> limits.holds(known.area())).isPresent()) {
            return reach;
        }
        double limit = limit(group.unit());
        Place from = group.home().isPresent() ? group.home().get() : site(home).building();
        List<Reach> others = new ArrayList<>();
        for (Facility other : offered) {
            if (other.index() != home.index() && mayServe(group.unit(), other)) {
                way(from, other)
                        .filter(way -> metres(way) <= limit)
                        .ifPresent(way -> others.add(reach(group, other, way, today, first)));
            }
        }
        reach.addAll(area ? nearest(others) : others);
        return reach;
    }

    /** Metres; none where a longer way is only told of. */
    private double limit(Unit unit) {
        return norms.value("travel.limit.rules-out") > 0
                ? norms.figure(type.travelLimit(unit.firstGrade())).whole()
                : Double.POSITIVE_INFINITY;
    }

    private List<Reach> nearest(List<Reach> others) {
        return others.stream()
                .sorted(Comparator.comparingLong(Reach::metres))
                .limit(nearest)
                .toList();
    }

    /** Who is admitted chooses, also private places; by the plan, a group never goes into a private house. */
    private boolean mayServe(Unit unit, Facility other) {
        boolean admitted = type.allotment().rule() == Allotment.Rule.ADMISSION;
        boolean ours = site(other).building().ownership() != Ownership.PRIVATE
                && other.units().stream().allMatch(there -> there.operator() == Operator.MUNICIPAL);
        boolean allowed = other.units().stream().allMatch(there -> limits.mayGo(unit.id(), there.id()));
        return (admitted || ours) && allowed && teaches(other, unit);
    }

    /** Unknown grades are no obstacle. */
    private boolean teaches(Facility other, Unit unit) {
        Optional<GradeRange> needed = unit.grades();
        return !type.graded()
                || needed.isEmpty()
                || other.units().isEmpty()
                || other.units().stream()
                        .anyMatch(there ->
                                there.grades().isEmpty() || there.grades().get().covers(needed.get()));
    }

    private Optional<Way> way(Place from, Facility other) {
        return distances
                .between(from, site(other).building(), type.mode())
                .map(found -> new Way(found.metres(), found.dangerous()));
    }

    private static long metres(Way way) {
        return way.metres().whole();
    }

    private Reach reach(Customers.Group group, Facility other, Way way, Optional<Way> today, int first) {
        boolean byYear = type.allotment().rule().isByYear();
        return new Reach(
                other.index(),
                metres(way),
                byYear ? 0 : first,
                year -> byYear ? 0 : money.boundaryValue(move(group, other, way, today, year)) / group.parts());
    }

    private Relocation move(Customers.Group group, Facility other, Way way, Optional<Way> today, int year) {
        return new Relocation(group.unit(), type, group.users(), group.source(), year, way, today, other.isInUse());
    }

    private Site site(Facility facility) {
        return sites.get(facility.site());
    }
}
