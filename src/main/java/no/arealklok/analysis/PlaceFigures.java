package no.arealklok.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Share;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/** Users and places under plans, as numbers that can say what they were made from. */
public final class PlaceFigures {
    private final Analysis analysis;
    private final Horizon horizon;

    public PlaceFigures(Analysis analysis) {
        this.analysis = analysis;
        this.horizon = analysis.horizon();
    }

    /**
     * Place-years short: it follows from the users and places of every unit.
     *
     * @param formula the one that names the alternative
     */
    public Figure shortage(String id, String formula, long placeYears) {
        return Figure.computed(id, placeYears, MeasureUnit.PLACE_YEARS, formula, usersAndPlaces());
    }

    /** The same of one of the alternatives, or of another plan. */
    public Figure shortage(String id, Plan plan) {
        String formula = "plan.shortage.other";
        if (plan == analysis.zero()) {
            formula = "plan.shortage.zero";
        } else if (plan == analysis.expanded()) {
            formula = "plan.shortage.expanded";
        } else if (plan == analysis.plan()) {
            formula = "plan.shortage.plan";
        }
        return shortage(id, formula, plan.score().shortage());
    }

    /** Of one service. */
    public Figure shortage(String id, String formula, ServiceType type, long placeYears) {
        List<Traceable> operands = analysis.plan().facts().occupants().stream()
                .filter(occupant -> occupant.type() == type)
                .flatMap(occupant ->
                        Stream.<Traceable>concat(occupant.demand().source().stream(), places(occupant.unit())))
                .toList();
        return Figure.computed(id, placeYears, MeasureUnit.PLACE_YEARS, formula, operands);
    }

    /** Place-years that a proposal relieves: it follows from the users and places of its buildings. */
    public Figure relieved(Proposal proposal) {
        return relieved(
                "relieved",
                Stream.of(Stream.of(proposal.host()), proposal.forced().stream(), proposal.closed().stream())
                        .flatMap(sites -> sites),
                -proposal.effect().shortage());
    }

    /** The same of an extension of the building. */
    public Figure relieved(SitePlan site, long placeYears) {
        return relieved("relieved/" + site.site().building().id(), Stream.of(site), placeYears);
    }

    private Figure relieved(String id, Stream<SitePlan> sites, long placeYears) {
        List<Traceable> operands = sites.flatMap(site -> site.stays().stream())
                .flatMap(stay -> Stream.<Traceable>concat(
                        stay.occupant().demand().source().stream(),
                        places(stay.occupant().unit())))
                .toList();
        return Figure.computed(id, placeYears, MeasureUnit.PLACE_YEARS, "plan.relieved", operands);
    }

    private Stream<Figure> places(Unit unit) {
        return analysis.uses().all().stream()
                .filter(use -> use.unit().id().equals(unit.id()))
                .flatMap(use -> use.places().stream());
    }

    private List<Traceable> usersAndPlaces() {
        return Stream.<Traceable>concat(
                        analysis.plan().facts().occupants().stream()
                                .flatMap(occupant -> occupant.demand().source().stream()),
                        analysis.uses().all().stream().flatMap(use -> use.places().stream()))
                .toList();
    }

    /** In how large a share of the drawn outlooks something happens, in percent. */
    public Figure chance(String id, Chance chance, int times) {
        List<Series> users = chance.units().stream()
                .flatMap(unit -> unit.demand().source().stream())
                .toList();
        return Figure.computed(
                id, Percent.of(times, chance.samples()).value(), MeasureUnit.PERCENT, "plan.chance", users);
    }

    /** What follows from the users and places of the units. */
    public Figure ofUnits(String formula, long number, List<Unit> units) {
        Set<String> ids = units.stream().map(Unit::id).collect(Collectors.toSet());
        List<Traceable> operands = analysis.uses().all().stream()
                .filter(use -> ids.contains(use.unit().id()))
                .flatMap(use -> Stream.<Traceable>concat(
                        analysis.outlook().find(use.unit()).stream().map(unit -> unit.users(Growth.MAIN)),
                        use.places().stream()))
                .toList();
        return Figure.computed(formula, number, MeasureUnit.PERSONS, formula, operands);
    }

    /** How many move, each unit's in the year in which it does. */
    public Figure moved(List<Measure.Move> moves) {
        List<Figure> users = moves.stream()
                .flatMap(move ->
                        users(move.unit(), move.share(), move.host())
                                .map(source -> source.figure(move.year()))
                                .stream())
                .toList();
        return total("moved", MeasureUnit.PERSONS, "plan.users", users);
    }

    public Figure newPlaces(String id, List<Built> extensions) {
        return Figure.sum(
                id,
                MeasureUnit.PLACES,
                extensions.stream()
                        .map(built -> built.expansion().extension().places())
                        .toList());
    }

    /** Users of the service in the building with the plan, that year. */
    public Figure users(SitePlan site, SiteService service, int year) {
        int t = horizon.index(year);
        return users(site, service, stay -> stay.from() <= t && t < stay.to(), year);
    }

    /** The same if no unit moved. */
    public Figure usersAtHome(SitePlan site, SiteService service, int year) {
        return users(site, service, stay -> !stay.incoming(), year);
    }

    private Figure users(SitePlan site, SiteService service, Predicate<Stay> which, int year) {
        List<Figure> users = site.stays().stream()
                .filter(which)
                .filter(stay -> stay.main() && stay.occupant().type() == service.type())
                .flatMap(stay -> users(stay.occupant(), stay.share(), stay.site()).stream())
                .map(source -> source.figure(year))
                .toList();
        return total("users", MeasureUnit.PERSONS, "plan.users", users);
    }

    /** The unit's users, or those of them who go to one of several buildings. */
    private Optional<Series> users(Occupant unit, Share share, Site site) {
        String id = unit.unit().id() + "/" + site.building().id();
        return unit.demand().of(share, id, horizon).source();
    }

    /** Places of the service in the building that year, with what the plan has built by then. */
    public Figure places(SitePlan site, SiteService service, int year) {
        int t = horizon.index(year);
        boolean givenUp = site.built(service, t).orElse(0) == 0;
        Stream<Figure> added = site.extensions().stream()
                .filter(built -> built.service() == service && built.ready() <= t)
                .map(built -> built.expansion().extension().places());
        Stream<Figure> built = givenUp ? Stream.of() : Stream.concat(service.placeFigures().stream(), added);
        return places(Stream.concat(built, rented(site, service, t).stream()));
    }

    /** Of those in pavilions in the year with this index; empty where there are none. */
    private Optional<Figure> rented(SitePlan site, SiteService service, int t) {
        int places = site.rented(service, t);
        return service.type()
                .allotment()
                .housed()
                .filter(keys -> places > 0)
                .map(keys -> Figure.computed(
                        String.join("/", "rented", site.site().building().id(), service.id(), Integer.toString(places)),
                        places,
                        MeasureUnit.PLACES,
                        "plan.rented",
                        analysis.norms().figure(keys.size()),
                        analysis.norms().figure(keys.most())));
    }

    /**
     * Users beyond the places of the service in the building that year who are tolerated.
     *
     * @param plan that names the alternative, so that it is not taken for that of another
     */
    public Figure strained(String plan, SitePlan site, SiteService service, int year) {
        Stream<Figure> norms = service.type().allotment().strained().stream()
                .flatMap(keys -> Stream.of(keys.share(), keys.years()))
                .map(analysis.norms()::figure);
        Stream<Traceable> parts = Stream.concat(parts(users(site, service, year)), parts(places(site, service, year)));
        List<Traceable> operands = Stream.concat(parts, norms).toList();
        return Figure.computed(
                String.join("/", "strained", plan, site.site().building().id(), service.id(), Integer.toString(year)),
                site.strained(service).get(horizon.index(year)),
                MeasureUnit.PERSONS,
                "plan.strained",
                operands);
    }

    private static Stream<Traceable> parts(Figure sum) {
        return ((Origin.Computed) sum.origin()).operands().stream().map(Traceable.class::cast);
    }

    /** As they stand. */
    public Figure placesToday(SiteService service) {
        return places(service.placeFigures().stream());
    }

    private static Figure places(Stream<Figure> parts) {
        return total("places", MeasureUnit.PLACES, "plan.places", parts.toList());
    }

    private static Figure total(String id, MeasureUnit unit, String formula, List<Figure> parts) {
        return Figure.computed(id, parts.stream().mapToLong(Figure::whole).sum(), unit, formula, parts);
    }
}
