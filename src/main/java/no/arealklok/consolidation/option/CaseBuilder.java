package no.arealklok.consolidation.option;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.arealklok.capacity.AreaEstimate;
import no.arealklok.capacity.ConversionEstimate;
import no.arealklok.capacity.UnitUse;
import no.arealklok.capacity.UnitUses;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Demand;
import no.arealklok.consolidation.question.Moves;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.consolidation.question.PairRule;
import no.arealklok.consolidation.question.PairRules;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.directive.Directive;
import no.arealklok.directive.ExtensionLimits;
import no.arealklok.economy.BuildingMoney;
import no.arealklok.economy.ExtensionMoney;
import no.arealklok.economy.Objective;
import no.arealklok.economy.PavilionMoney;
import no.arealklok.economy.Perspective;
import no.arealklok.economy.Pricing;
import no.arealklok.economy.RelocationMoney;
import no.arealklok.economy.StaffMoney;
import no.arealklok.norm.Norms;
import no.arealklok.outlook.HiddenUnits;
import no.arealklok.outlook.Outlook;
import no.arealklok.outlook.UnitOutlook;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.register.Building;
import no.arealklok.register.Extension;
import no.arealklok.register.Operator;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.LeadTime;
import no.arealklok.service.Pavilions;
import no.arealklok.service.ServiceType;
import no.arealklok.service.ServiceTypes;
import no.arealklok.travel.Distances;

/** Puts the question to the search together from what is known. */
public final class CaseBuilder {
    private final Register register;
    private final ServiceTypes types;
    private final Norms norms;
    private final Horizon horizon;
    private final Pricing pricing;
    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final Map<String, StaffMoney> staff = new HashMap<>();
    private ExtensionLimits limits = ExtensionLimits.NONE;

    /** With the municipality's own money in view. */
    public CaseBuilder(Register register, ServiceTypes types, Norms norms, Horizon horizon) {
        this(register, types, norms, horizon, Perspective.MUNICIPALITY);
    }

    public CaseBuilder(Register register, ServiceTypes types, Norms norms, Horizon horizon, Perspective perspective) {
        this(register, types, norms, horizon, Objective.of(perspective, norms));
    }

    public CaseBuilder(Register register, ServiceTypes types, Norms norms, Horizon horizon, Objective objective) {
        this.register = register;
        this.types = types;
        this.norms = norms;
        this.horizon = horizon;
        this.pricing = new Pricing(horizon, norms, objective);
    }

    public ConsolidationCase build(
            UnitUses uses, Outlook outlook, Distances distances, List<Directive> directives, Growth growth) {
        return build(uses, outlook, distances, directives, unit -> unit.users(growth));
    }

    /** @param users of a unit in each year */
    public ConsolidationCase build(
            UnitUses uses,
            Outlook outlook,
            Distances distances,
            List<Directive> directives,
            Function<UnitOutlook, Series> users) {
        ConsolidationCase open = judging(uses, outlook, distances, directives, users);
        OptionFinder options = new OptionFinder(open, distances, norms, new DirectiveIndex(directives, register));
        List<Occupant> complete = options.complete();
        return facts(complete, PairRules.of(directives, complete), open.limits(), open.moves());
    }

    /** For judging choices that are made already, by all directives: nobody has an option but to stay. */
    public ConsolidationCase judging(
            UnitUses uses,
            Outlook outlook,
            Distances distances,
            List<Directive> directives,
            Function<UnitOutlook, Series> users) {
        ConsolidationCase open = extending(directives).withoutOptions(uses, outlook, distances, users);
        List<Occupant> bare = open.occupants();
        return facts(bare, PairRules.of(directives, bare), new Ceilings(norms, horizon).of(directives), open.moves());
    }

    /** With what these directives say of extensions. */
    public CaseBuilder extending(List<Directive> directives) {
        limits = new ExtensionLimits(directives);
        return this;
    }

    /** For judging choices that are made already, under these norms: nobody has an option but to stay. */
    public ConsolidationCase withoutOptions(
            UnitUses uses, Outlook outlook, Distances distances, Function<UnitOutlook, Series> users) {
        sites.clear();
        staff.clear();
        types.all().forEach(type -> staff(type, outlook, users).ifPresent(money -> staff.put(type.id(), money)));
        for (Building building : register.buildings()) {
            sites.put(building.id(), site(building, uses));
        }
        List<Occupant> occupants = new ArrayList<>();
        for (UnitUse use : uses.all()) {
            occupants.add(occupant(occupants.size(), use, outlook, users));
        }
        Moves moves =
                new RoadMoves(new RelocationMoney(pricing), distances, new HiddenUnits(uses, outlook, norms), horizon);
        return facts(occupants, List.of(), List.of(), moves);
    }

    private ConsolidationCase facts(
            List<Occupant> occupants, List<PairRule> pairRules, List<YearlyLimit> limits, Moves moves) {
        return new ConsolidationCase(
                horizon,
                pricing.objective(),
                List.copyOf(sites.values()),
                occupants,
                pairRules,
                limits,
                moves,
                // Nothing moves in the base year, which is the register's, nor after the last.
                Math.max(1, years("measure.lead-time.move")),
                horizon.length() - Math.max(1, years("measure.years-of-effect")),
                years("grant.binding-years"));
    }

    private int years(String norm) {
        return (int) norms.figure(norm).whole();
    }

    /** Looked up for as many users as all units of the service together can have under one roof. */
    private Optional<StaffMoney> staff(ServiceType type, Outlook outlook, Function<UnitOutlook, Series> users) {
        int most = register.units().stream()
                .filter(unit -> unit.service().equals(type.id()))
                .flatMap(unit -> outlook.find(unit).stream())
                .map(found -> Demand.of(users.apply(found), horizon))
                .mapToInt(Demand::most)
                .sum();
        return type.staff().map(rule -> new StaffMoney(rule, most, pricing));
    }

    private Site site(Building building, UnitUses uses) {
        Map<String, SiteService> services = new LinkedHashMap<>();
        for (ServiceType type : types.all()) {
            List<UnitUse> here = register.unitsIn(building.id()).stream()
                    .filter(unit -> unit.mainBuilding().equals(building.id()))
                    .filter(unit -> unit.service().equals(type.id()))
                    .map(uses::of)
                    .toList();
            if (!here.isEmpty() || isExtended(building, type)) {
                services.put(type.id(), siteService(building, type, here));
            }
        }
        Building priced = new AreaEstimate(register, uses, norms).applyTo(building);
        // What is to be enlarged is not left.
        boolean stays = services.values().stream().anyMatch(SiteService::decided);
        return new Site(sites.size(), stays ? building.kept() : building, new BuildingMoney(priced, pricing), services);
    }

    private SiteService siteService(Building building, ServiceType type, List<UnitUse> here) {
        List<Figure> places =
                here.stream().flatMap(use -> use.places().stream()).toList();
        OptionalInt total = places.size() < here.size()
                ? OptionalInt.empty()
                : OptionalInt.of((int) places.stream().mapToLong(Figure::whole).sum());
        OptionalInt largest = type.largestUnit().stream()
                .mapToInt(key -> (int) norms.figure(key).whole())
                .findFirst();
        // A private unit's staff is not the municipality's, and does not follow from the norms.
        boolean municipal = here.stream().allMatch(use -> use.unit().operator() == Operator.MUNICIPAL);
        Optional<StaffMoney> paid = Optional.ofNullable(municipal ? staff.get(type.id()) : null);
        List<SiteService.Expansion> ways = expansions(building, type);
        OptionalInt decided = limits.decided(building, type.id());
        // Rooms that others must leave first are not built on a day that was decided.
        boolean on = decided.isPresent()
                && !here.isEmpty()
                && ways.size() == 1
                && ways.get(0).takesOver().isEmpty()
                && decided.getAsInt() <= horizon.lastYear();
        return new SiteService(
                type,
                total,
                places,
                ways,
                largest,
                paid,
                type.allotment().strain(norms),
                municipal && !here.isEmpty() ? pavilions(building, type) : Optional.empty(),
                on ? Math.max(1, index(decided)) : first(building, type),
                on);
    }

    private Optional<PavilionMoney> pavilions(Building building, ServiceType type) {
        Pavilions pavilions = type.allotment().pavilions(norms);
        return type.allotment()
                .housed()
                .filter(keys -> limits.mayRent() && !pavilions.isNone())
                .map(keys -> new PavilionMoney(building.id(), pavilions, keys.size(), pricing));
    }

    /** Index of the first year in which an extension can be ready. */
    private int first(Building building, ServiceType type) {
        return Math.max(LeadTime.firstReady(type, norms), index(limits.notBefore(building, type.id())));
    }

    private int index(OptionalInt year) {
        return year.orElse(horizon.baseYear()) - horizon.baseYear();
    }

    /** As the register has it, whatever directives say. */
    private static boolean isExtended(Building building, ServiceType type) {
        return !building.listed()
                && building.extensions().stream()
                        .anyMatch(extension -> extension.service().equals(type.id()));
    }

    /** A listed building is not built on. */
    private List<SiteService.Expansion> expansions(Building building, ServiceType type) {
        if (building.listed()) {
            return List.of();
        }
        ConversionEstimate estimate = new ConversionEstimate(norms);
        return limits.allowed(building, type.id()).stream()
                .map(extension -> estimate.priced(extension, type))
                .map(extension -> new SiteService.Expansion(extension, money(building, type, extension)))
                .toList();
    }

    /**
     * An empty building is converted, and so are rooms that another service leaves: the area is there already, and
     * costs what the building costs once in use.
     */
    private ExtensionMoney money(Building building, ServiceType type, Extension extension) {
        boolean conversion = extension.takesOver().isPresent()
                || register.unitsIn(building.id()).isEmpty();
        return new ExtensionMoney(
                building.id(),
                extension,
                new ExtensionMoney.Kind(type.areaPerPlace(), conversion, type.grant()),
                pricing);
    }

    /** Not yet with options: these need all occupants. */
    private Occupant occupant(int index, UnitUse use, Outlook outlook, Function<UnitOutlook, Series> users) {
        Unit unit = use.unit();
        Demand demand = outlook.find(unit)
                .map(found -> Demand.of(users.apply(found), horizon))
                .orElse(Demand.none(horizon));
        Site home = sites.get(unit.mainBuilding());
        List<Site> annexes = unit.buildings().stream().skip(1).map(sites::get).toList();
        List<Option> stay = List.of(new Option(home.index(), 0));
        return new Occupant(index, unit, use.type(), home, annexes, demand, stay, List.of());
    }
}
