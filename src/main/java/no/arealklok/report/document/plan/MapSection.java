package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.allotment.question.Question;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.quantity.Position;
import no.arealklok.register.Building;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.SiteMap;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Allotment;

/** Where the buildings lie, which close, and where their users go. */
public final class MapSection {
    private final Phrases phrases;
    private final Plan plan;

    public MapSection(Phrases phrases) {
        this.phrases = phrases;
        this.plan = phrases.analysis().plan();
    }

    /** @return empty when no building has a position */
    public Optional<Section> section() {
        List<SiteMap.Site> sites = plan.sites().stream()
                .filter(site -> site.site().building().position().isPresent())
                .map(this::site)
                .toList();
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        Set<String> shown = sites.stream().map(SiteMap.Site::id).collect(Collectors.toSet());
        List<SiteMap.Move> moves = Stream.concat(units(), boundaries())
                .filter(move -> shown.contains(move.from()) && shown.contains(move.to()))
                .distinct()
                .toList();
        long closed = plan.sites().stream().filter(SitePlan::isClosed).count();
        long boundaries = moves.stream()
                .filter(move -> move.who() == SiteMap.Who.BOUNDARY)
                .count();
        List<SiteMap.Road> roads = roads(sites);
        List<SiteMap.Home> homes = new HomeSigns(phrases).of(shown);
        SiteMap map = new SiteMap(
                phrases.text("map.caption"),
                phrases.text("map.description", sites.size(), closed, moves.size() - boundaries)
                        + (boundaries > 0 ? " " + phrases.text("map.boundaries", boundaries) : "")
                        + generalised()
                        + (roads.isEmpty() ? "" : " " + phrases.text("map.roads"))
                        + (homes.isEmpty() ? "" : " " + phrases.text("map.homes")),
                sites,
                moves,
                districts(),
                roads,
                homes);
        return Optional.of(new Section("map", phrases.text("map.title"), List.<Block>of(map)));
    }

    /** Around the sites as they are drawn: what is near to one, or how far the map goes, tells of no other place. */
    private List<SiteMap.Road> roads(List<SiteMap.Site> sites) {
        double read = phrases.analysis().norms().value("travel.road-margin");
        return new RoadLayer(sites.stream().map(SiteMap.Site::position).toList(), read - square())
                .of(phrases.analysis().distances().drawnRoads());
    }

    private Stream<SiteMap.Move> units() {
        return plan.measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .map(move -> new SiteMap.Move(
                        move.unit().home().building().id(),
                        move.host().building().id(),
                        SiteMap.Who.UNIT,
                        phrases.withholds(move.unit().unit()) ? OptionalInt.empty() : OptionalInt.of(move.year())));
    }

    /** Those that the table of them tells of; the first year where areas go one after the other. */
    private Stream<SiteMap.Move> boundaries() {
        Question question = phrases.analysis().spare().allotted().question();
        Map<List<String>, Integer> first = new LinkedHashMap<>();
        for (Elsewhere moved : new AllotmentSection(phrases).told()) {
            if (question.findPool(question.facilities().get(moved.facility()))
                            .orElseThrow()
                            .rule()
                    == Allotment.Rule.CATCHMENT) {
                List<String> ends =
                        List.of(building(question, moved.group().home()), building(question, moved.facility()));
                first.merge(ends, question.horizon().year(moved.first()), Math::min);
            }
        }
        return first.entrySet().stream()
                .map(move -> new SiteMap.Move(
                        move.getKey().get(0),
                        move.getKey().get(1),
                        SiteMap.Who.BOUNDARY,
                        OptionalInt.of(move.getValue())));
    }

    private static String building(Question question, int facility) {
        return question.sites()
                .get(question.facilities().get(facility).site())
                .building()
                .id();
    }

    /** Each in the middle of its buildings as they are drawn. */
    private List<SiteMap.District> districts() {
        Map<String, List<Position>> positions = new TreeMap<>();
        for (SitePlan site : plan.sites()) {
            Building building = site.site().building();
            if (building.position().isPresent() && building.area().isPresent()) {
                positions
                        .computeIfAbsent(building.area().get(), area -> new ArrayList<>())
                        .add(position(site));
            }
        }
        return positions.entrySet().stream()
                .map(area -> new SiteMap.District(
                        area.getKey(),
                        new Position(
                                mean(area.getValue(), Position::latitude), mean(area.getValue(), Position::longitude))))
                .toList();
    }

    private static double mean(List<Position> positions, ToDoubleFunction<Position> of) {
        return positions.stream().mapToDouble(of).average().orElseThrow();
    }

    private SiteMap.Site site(SitePlan site) {
        SiteMap.State stays = site.isReceiver() ? SiteMap.State.RECEIVES : SiteMap.State.OPEN;
        String service = site.stays().stream()
                .map(stay -> phrases.name(stay.occupant().type()))
                .findFirst()
                .orElseThrow();
        return new SiteMap.Site(
                site.site().building().id(),
                phrases.name(site.site()),
                service,
                site.isClosed() ? SiteMap.State.CLOSES : stays,
                position(site),
                phrases.pages().find(site.site().building()));
    }

    /** In which square a small group lives is as much as all need to know. */
    private Position position(SitePlan site) {
        Position known = site.site().building().position().orElseThrow();
        return isHidden(site) ? known.inSquare(square()) : known;
    }

    private double square() {
        return phrases.analysis().norms().value("privacy.position-grid");
    }

    private boolean isHidden(SitePlan site) {
        return site.stays().stream()
                .anyMatch(stay -> phrases.withholds(stay.occupant().unit()));
    }

    private String generalised() {
        return plan.sites().stream().anyMatch(this::isHidden)
                ? " " + phrases.text("map.generalised", phrases.numerals().whole(Math.round(square())))
                : "";
    }
}
