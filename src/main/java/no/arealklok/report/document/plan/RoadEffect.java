package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Site;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Mode;
import no.arealklok.travel.Distances;

/** What the map of roads changes: ways over it beside what would be taken for them without it. */
final class RoadEffect {
    /** Metres over the map and without it. */
    private record Pair(long road, long guess, long limit) {
        boolean isWithin() {
            return road <= limit;
        }

        boolean wouldBeWithin() {
            return guess <= limit;
        }
    }

    private final Phrases phrases;
    private final Analysis analysis;

    RoadEffect(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    /** Of units and buildings that could house them, within the limit by either; empty where the map tells of none. */
    Optional<String> sentence() {
        List<Pair> pairs = pairs();
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        double longer = pairs.stream()
                .mapToDouble(pair -> (double) pair.road() / pair.guess())
                .sorted()
                .skip((pairs.size() - 1) / 2)
                .findFirst()
                .orElseThrow();
        return Optional.of(phrases.text(
                "travel.roadEffect",
                pairs.size(),
                phrases.numerals().decimal(longer, 2),
                pairs.stream().filter(pair -> !pair.isWithin()).count(),
                pairs.stream().filter(pair -> !pair.wouldBeWithin()).count()));
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Occupant unit : analysis.plan().facts().occupants()) {
            for (Site site : analysis.plan().facts().sites()) {
                if (site != unit.home() && site.services().containsKey(unit.service())) {
                    pair(unit, site.building()).ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    private Optional<Pair> pair(Occupant unit, Building other) {
        Distances distances = analysis.distances();
        Norms norms = analysis.norms();
        Building home = unit.home().building();
        Mode mode = unit.type().mode();
        long limit =
                norms.figure(unit.type().travelLimit(unit.unit().firstGrade())).whole();
        Optional<Long> guess = distances
                .greatCircle(home, other)
                .map(way -> way.metres().whole())
                .filter(metres -> metres > 0);
        // A straight line beyond the limit is beyond it by road too: the map need not be asked.
        return guess.filter(metres -> metres / norms.value("travel.detour-factor") <= limit)
                .filter(metres -> distances.lieOnMap(home, other, mode))
                .flatMap(metres -> distances
                        .between(home, other, mode)
                        .map(way -> way.metres())
                        .map(Figure::whole)
                        .filter(road -> road <= limit || metres <= limit)
                        .map(road -> new Pair(road, metres, limit)));
    }
}
