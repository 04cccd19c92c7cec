package no.arealklok.allotment.option;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Limits;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.Site;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.capacity.AreaEstimate;
import no.arealklok.capacity.UnitUses;
import no.arealklok.directive.CatchmentLimits;
import no.arealklok.directive.Directive;
import no.arealklok.directive.ExtensionLimits;
import no.arealklok.economy.BuildingMoney;
import no.arealklok.economy.Pricing;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.register.Building;
import no.arealklok.register.Operator;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.Distances;

/** Puts the allotment question together from what is known; what is not known is left as it is, and decides nothing. */
public final class QuestionBuilder {
    private final Register register;
    private final ServiceTypes types;
    private final Norms norms;
    private final Horizon horizon;
    private final Pricing pricing;
    private final LocalKnowledge local;
    private final List<Directive> directives;
    private final List<Site> sites = new ArrayList<>();
    private final List<Facility> facilities = new ArrayList<>();
    private final List<UserGroup> groups = new ArrayList<>();
    private final List<Pool> pools = new ArrayList<>();

    /**
     * @param local of which who lives where, and where small areas lie
     * @param directives of which those on extensions and on who is allotted a place where are obeyed
     */
    public QuestionBuilder(
            Register register, ServiceTypes types, Pricing pricing, LocalKnowledge local, List<Directive> directives) {
        this.register = register;
        this.types = types;
        this.norms = pricing.norms();
        this.horizon = pricing.horizon();
        this.pricing = pricing;
        this.local = local;
        this.directives = List.copyOf(directives);
    }

    /** @param users of a unit in each year */
    public Question build(UnitUses uses, Outlook outlook, Distances distances, Function<UnitOutlook, Series> users) {
        for (Building building : register.buildings()) {
            Building priced = new AreaEstimate(register, uses, norms).applyTo(building);
            sites.add(new Site(sites.size(), building, new BuildingMoney(priced, pricing)));
        }
        Homes homes = new Homes(register, outlook, distances, local, norms);
        FacilityFinder finder = new FacilityFinder(register, uses, pricing, new ExtensionLimits(directives));
        for (ServiceType type : types.all()) {
            Customers customers = new Customers(type, norms, horizon, outlook, users, homes.of(type));
            List<Facility> offered = finder.of(type, customers, sites, facilities.size());
            facilities.addAll(offered);
            addPools(type, offered, customers, distances);
        }
        return new Question(horizon, limits(), sites, facilities, groups, pools);
    }

    private Limits limits() {
        return new Limits(
                Math.max(1, whole("measure.lead-time.move")),
                // What is left of it at the end is credited, so that the end decides nothing.
                horizon.length() - 1,
                whole("allotment.closings-a-year"),
                whole("allotment.boundaries"),
                whole("allotment.smallest-move"));
    }

    private int whole(String norm) {
        return (int) norms.figure(norm).whole();
    }

    private void addPools(ServiceType type, List<Facility> offered, Customers customers, Distances distances) {
        CatchmentLimits limits = new CatchmentLimits(directives);
        boolean others = type.allotment().rule() == Allotment.Rule.ADMISSION && limits.countsPrivate();
        List<Facility> known = offered.stream()
                .filter(facility -> facility.places().isPresent())
                .filter(facility -> others || isMunicipal(facility))
                .filter(facility -> facility.units().stream().allMatch(customers::isKnown))
                .toList();
        ReachFinder reach = new ReachFinder(type, norms, sites, known, distances, pricing, limits);
        Map<Optional<String>, List<Facility>> parts = new LinkedHashMap<>();
        known.forEach(facility -> parts.computeIfAbsent(part(type, facility, limits), part -> new ArrayList<>())
                .add(facility));
        parts.forEach((part, members) -> addPool(type, part, members, customers, reach));
    }

    /** What the municipality's pool is divided by; others are one, for the way says who belongs where. */
    private Optional<String> part(ServiceType type, Facility facility, CatchmentLimits limits) {
        if (type.allotment().rule() != Allotment.Rule.MUNICIPALITY) {
            return Optional.empty();
        }
        Optional<String> fixed = facility.units().stream()
                .filter(unit -> limits.isFixed(unit.id()))
                .map(Unit::name)
                .findFirst();
        return fixed.or(() -> whole("allotment.by-district") == 0 ? Optional.empty() : district(facility));
    }

    private Optional<String> district(Facility facility) {
        return facility.units().stream()
                .findFirst()
                .map(register::area)
                .orElseGet(() -> sites.get(facility.site()).building().area());
    }

    private void addPool(
            ServiceType type, Optional<String> part, List<Facility> known, Customers customers, ReachFinder reach) {
        List<Integer> indexes = new ArrayList<>();
        for (Facility facility : known) {
            boolean full = customers.most(facility.units()) > facility.places(0);
            for (Unit unit : facility.units()) {
                for (Customers.Group group : customers.of(unit)) {
                    indexes.add(groups.size());
                    groups.add(new UserGroup(
                            groups.size(),
                            unit,
                            facility.index(),
                            group.home(),
                            group.shares(),
                            group.need(),
                            group.users(),
                            group.parts(),
                            reach.of(group, facility, full, Math.max(1, whole("measure.lead-time.move")))));
                }
            }
        }
        pools.add(new Pool(
                type.id(),
                type.allotment().rule(),
                part,
                known.stream()
                        .map(Facility::index)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                indexes,
                norms.value(type.allotment().fill()),
                type.largestUnit().stream().mapToInt(this::whole).findFirst(),
                type.allotment().strain(norms),
                ServiceMoney.served(type, norms, pricing)));
    }

    private static boolean isMunicipal(Facility facility) {
        return facility.units().stream().allMatch(unit -> unit.operator() == Operator.MUNICIPAL);
    }
}
