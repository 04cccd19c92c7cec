package no.arealklok.report.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.allotment.question.Question;
import no.arealklok.allotment.question.UserGroup;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.way.HomeWay;
import no.arealklok.analysis.way.HomeWays;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.population.Home;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Position;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.report.json.MapFile.BuildingProperties;
import no.arealklok.report.json.MapFile.Feature;
import no.arealklok.report.json.MapFile.Geometry;
import no.arealklok.report.json.MapFile.GroupMoveProperties;
import no.arealklok.report.json.MapFile.GroupProperties;
import no.arealklok.report.json.MapFile.UnitMoveProperties;
import no.arealklok.service.Allotment;

/** The recommended plan as map.geojson tells it: buildings, who goes where today and then, and who moves. */
final class MapEntries {
    private final Plan plan;
    private final Horizon horizon;
    private final AllotmentPlan allotted;
    private final Question question;
    private final List<Measure.Move> moves;
    private final List<Elsewhere> elsewhere;
    private final List<HomeWay> ways;

    MapEntries(Analysis analysis) {
        this.plan = analysis.plan();
        this.ways = HomeWays.of(analysis);
        this.horizon = analysis.horizon();
        this.allotted = analysis.spare().allotted();
        this.question = allotted.question();
        this.moves = plan.measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .toList();
        // Where the municipality gives a place anywhere, nobody is bound to one that could be told.
        this.elsewhere = question.pools().stream()
                .filter(pool -> pool.rule() != Allotment.Rule.MUNICIPALITY)
                .flatMap(pool -> allotted.elsewhere(pool).stream())
                .toList();
    }

    MapFile file() {
        return MapFile.of(Stream.of(
                        plan.sites().stream().map(this::building),
                        question.groups().stream().map(this::group),
                        elsewhere.stream().map(this::groupMove),
                        moves.stream().map(this::unitMove))
                .flatMap(Function.identity())
                .toList());
    }

    private Feature building(SitePlan site) {
        Building building = site.site().building();
        int last = horizon.length() - 1;
        return Feature.of(
                "building/" + building.id(),
                building.position().map(Geometry::point),
                new BuildingProperties(
                        "building",
                        building.id(),
                        building.name(),
                        String.join(" ", site.site().services().keySet()),
                        users(site, 0),
                        places(site, 0),
                        users(site, last),
                        places(site, last),
                        site.isOpened() ? Integer.valueOf(horizon.year(site.opens())) : null,
                        site.closes() < horizon.length() ? Integer.valueOf(horizon.year(site.closes())) : null,
                        site.isReceiver()));
    }

    private static long users(SitePlan site, int index) {
        return site.site().services().keySet().stream()
                .mapToLong(service -> site.load().users(service, index))
                .sum();
    }

    private static Long places(SitePlan site, int index) {
        List<OptionalInt> known = site.site().services().values().stream()
                .map(service -> site.places(service, index))
                .toList();
        return known.stream().allMatch(OptionalInt::isPresent)
                ? Long.valueOf(known.stream().mapToLong(OptionalInt::getAsInt).sum())
                : null;
    }

    private Feature group(UserGroup group) {
        Building home = building(group.home());
        Optional<Position> lives = group.area().flatMap(Home::position).or(home::position);
        return Feature.of(
                "group/" + group.index(),
                lives.map(Geometry::point),
                new GroupProperties(
                        "group",
                        group.unit().id(),
                        group.unit().service(),
                        group.area().map(Home::area).orElse(null),
                        group.users(0),
                        home.id(),
                        String.join(" ", proposed(group))));
    }

    /** In the last year, as the report tells of those whose ways from home are known. */
    private Set<String> proposed(UserGroup group) {
        return ways.stream()
                .filter(way -> group.unit().equals(way.unit()) && group.area().equals(Optional.of(way.home())))
                .findFirst()
                .map(way -> way.planned().stream()
                        .map(part -> part.building().id())
                        .collect(Collectors.<String, Set<String>>toCollection(LinkedHashSet::new)))
                .orElseGet(() -> followed(group));
    }

    /** Where the allotment sends them, and on from there with units that move. */
    private Set<String> followed(UserGroup group) {
        int last = horizon.length() - 1;
        List<Elsewhere> sent = elsewhere.stream()
                .filter(some ->
                        some.group().index() == group.index() && some.users().get(last) > 0)
                .toList();
        int gone = sent.stream().mapToInt(some -> some.users().get(last)).sum();
        Set<String> buildings = new LinkedHashSet<>();
        if (sent.isEmpty() || gone < group.users(last)) {
            buildings.addAll(followed(group.home(), group.unit()::equals));
        }
        sent.forEach(some -> buildings.addAll(followed(some.facility(), unit -> true)));
        return buildings;
    }

    /** Where those of a facility go with its units; who comes where no unit is, stays there. */
    private Set<String> followed(int facility, Predicate<Unit> whose) {
        String building = building(facility).id();
        Set<String> units = question.facilities().get(facility).units().stream()
                .filter(whose)
                .map(Unit::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> buildings = new LinkedHashSet<>();
        moves.stream()
                .filter(move -> units.contains(move.unit().unit().id()))
                .forEach(move -> buildings.add(move.host().building().id()));
        boolean someStay = units.stream()
                .anyMatch(unit ->
                        moves.stream().noneMatch(move -> move.unit().unit().id().equals(unit)));
        if (someStay || buildings.isEmpty()) {
            buildings.add(building);
        }
        return buildings;
    }

    private Feature groupMove(Elsewhere some) {
        UserGroup group = some.group();
        Building from = building(group.home());
        Building to = building(some.facility());
        return Feature.of(
                "group_move/" + group.index() + "/" + to.id(),
                line(from, to),
                new GroupMoveProperties(
                        "group_move",
                        question.findPool(question.facilities().get(some.facility()))
                                .orElseThrow()
                                .rule(),
                        group.unit().id(),
                        group.unit().service(),
                        group.area().map(Home::area).orElse(null),
                        from.id(),
                        to.id(),
                        horizon.year(some.first()),
                        some.most()));
    }

    private Feature unitMove(Measure.Move move) {
        Building from = move.unit().home().building();
        Building to = move.host().building();
        return Feature.of(
                "unit_move/" + move.unit().unit().id() + "/" + to.id(),
                line(from, to),
                new UnitMoveProperties(
                        "unit_move",
                        move.unit().unit().id(),
                        move.unit().unit().name(),
                        move.unit().type().id(),
                        from.id(),
                        to.id(),
                        move.year(),
                        move.share().fraction(),
                        move.users(horizon.index(move.year()))));
    }

    private static Optional<Geometry> line(Building from, Building to) {
        return from.position().flatMap(start -> to.position().map(end -> Geometry.line(start, end)));
    }

    private Building building(int facility) {
        return question.sites().get(question.facilities().get(facility).site()).building();
    }
}
