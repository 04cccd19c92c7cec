package no.arealklok.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.arealklok.capacity.UnitUse;
import no.arealklok.consolidation.answer.Chance;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
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
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Unit;

/** Users and places under plans, as numbers that can say what they were made from. */
public final class PlaceFigures {
    private final Analysis analysis;
    private final Horizon horizon;

    public PlaceFigures(Analysis analysis) {
        this.analysis = analysis;
        this.horizon = analysis.horizon();
    }

    /** Place-years short: it follows from the users and places of every unit. */
    public Figure shortage(String id, long placeYears) {
        return Figure.computed(id, placeYears, MeasureUnit.PLACE_YEARS, "plan.shortage", usersAndPlaces());
    }

    /** Place-years that a proposal relieves: it follows from the users and places of its buildings. */
    public Figure relieved(Proposal proposal) {
        List<Traceable> operands = Stream.concat(Stream.of(proposal.host()), proposal.closed().stream())
                .flatMap(site -> site.stays().stream())
                .flatMap(stay -> Stream.<Traceable>concat(
                        stay.occupant().demand().source().stream(),
                        places(stay.occupant().unit())))
                .toList();
        return Figure.computed(
                "relieved", -proposal.effect().shortage(), MeasureUnit.PLACE_YEARS, "plan.relieved", operands);
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

    /** What follows from the users and places of the service. */
    public Figure ofService(String formula, long number, String service) {
        return ofUnits(formula, number, use -> use.unit().service().equals(service));
    }

    /** What follows from the unit's users and places. */
    public Figure ofUnit(String formula, long number, Unit unit) {
        return ofUnits(formula, number, use -> use.unit().id().equals(unit.id()));
    }

    private Figure ofUnits(String formula, long number, Predicate<UnitUse> which) {
        List<Traceable> operands = analysis.uses().all().stream()
                .filter(which)
                .flatMap(use -> Stream.<Traceable>concat(
                        analysis.outlook().find(use.unit()).stream().map(unit -> unit.users(Growth.MAIN)),
                        use.places().stream()))
                .toList();
        return Figure.computed(formula, number, MeasureUnit.PERSONS, formula, operands);
    }

    /** How many move, each unit's in the year in which it does. */
    public Figure moved(List<Measure.Move> moves) {
        long users = moves.stream()
                .mapToLong(move -> move.users(horizon.index(move.year())))
                .sum();
        List<Series> sources = moves.stream()
                .flatMap(move -> users(move.unit(), move.share(), move.host()).stream())
                .toList();
        return Figure.computed("moved", users, MeasureUnit.PERSONS, "plan.users", sources);
    }

    public Figure newPlaces(String id, List<Built> extensions) {
        return Figure.sum(
                id,
                MeasureUnit.PLACES,
                extensions.stream()
                        .map(built -> built.expansion().extension().places())
                        .toList());
    }

    /** Users of the service in the building with the plan. */
    public Series users(SitePlan site, SiteService service) {
        String id = service.id();
        return users(site, service, "with", true, t -> site.load().users(id, t));
    }

    /** Users of the service in the building if no unit moved. */
    public Series usersAtHome(SitePlan site, SiteService service) {
        List<Stay> stays = stays(site, service, false);
        return users(
                site,
                service,
                "without",
                false,
                t -> stays.stream().mapToInt(stay -> stay.users(t)).sum());
    }

    private Series users(
            SitePlan site, SiteService service, String which, boolean incoming, IntToDoubleFunction users) {
        List<Series> sources = stays(site, service, incoming).stream()
                .flatMap(stay -> users(stay.occupant(), stay.share(), stay.site()).stream())
                .toList();
        String id = String.join("/", "users", site.site().building().id(), service.id(), which);
        return Series.computed(horizon, id, MeasureUnit.PERSONS, users, "plan.users", sources);
    }

    /** The unit's users, or those of them who go to one of several buildings. */
    private Optional<Series> users(Occupant unit, Share share, Site site) {
        String id = unit.unit().id() + "/" + site.building().id();
        return unit.demand().of(share, id, horizon).source();
    }

    private static List<Stay> stays(SitePlan site, SiteService service, boolean incoming) {
        return site.stays().stream()
                .filter(stay -> stay.main() && (incoming || !stay.incoming()))
                .filter(stay -> stay.occupant().type() == service.type())
                .toList();
    }

    /** Places of the service in the building, with what the plan builds. */
    public Series places(SitePlan site, SiteService service) {
        return places(
                site, service, site.extensions(), t -> site.places(service, t).orElse(0));
    }

    /** As it stands. */
    public Series placesToday(SitePlan site, SiteService service) {
        return places(site, service, List.of(), t -> service.places().orElse(0));
    }

    private Series places(SitePlan site, SiteService service, List<Built> built, IntToDoubleFunction places) {
        Stream<Figure> today = analysis.uses().all().stream()
                .filter(use -> use.type() == service.type())
                .filter(use ->
                        use.unit().buildings().contains(site.site().building().id()))
                .flatMap(use -> use.places().stream());
        Stream<Figure> added =
                built.stream().map(one -> one.expansion().extension().places());
        String id = String.join("/", "places", site.site().building().id(), service.id(), "" + built.size());
        return Series.computed(
                horizon,
                id,
                MeasureUnit.PLACES,
                places,
                "plan.places",
                Stream.concat(today, added).toList());
    }
}
