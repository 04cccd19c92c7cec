package no.arealklok.report.document.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.way.HomeWay;
import no.arealklok.analysis.way.HomeWays;
import no.arealklok.register.Unit;
import no.arealklok.report.Cell;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** The ways from home that a document may tell of: of areas in which as many live as may be told, and go each way. */
final class ShownWays {
    private final Phrases phrases;
    private final Analysis analysis;
    private final List<HomeWay> all;
    private final List<HomeWay> shown;

    ShownWays(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.all = HomeWays.of(analysis);
        this.shown = all.stream()
                .filter(way -> !phrases.withholds(way.unit()) && !areFew(way))
                .toList();
    }

    private boolean areFew(HomeWay way) {
        return way.planned().stream().anyMatch(part -> phrases.areFew(Math.round(part.share() * way.users())));
    }

    /** Whether no home is known. */
    boolean areUnknown() {
        return all.isEmpty();
    }

    /** Areas that are left out. */
    int hidden() {
        return all.size() - shown.size();
    }

    /** Groups in a known area, with users in the last year, of whom a way is not known. */
    long unknown() {
        int last = analysis.horizon().length() - 1;
        return analysis.spare().allotted().question().groups().stream()
                        .filter(group -> group.area().isPresent() && group.users(last) > 0)
                        .count()
                - all.size();
    }

    List<HomeWay> all() {
        return shown;
    }

    List<HomeWay> of(Unit unit) {
        return shown.stream().filter(way -> way.unit().equals(unit)).toList();
    }

    Map<ServiceType, List<HomeWay>> byService() {
        return shown.stream().collect(Collectors.groupingBy(HomeWay::type, LinkedHashMap::new, Collectors.toList()));
    }

    /** Where all but a few of the units' users are counted, the sum would tell of the few. */
    boolean tells(List<HomeWay> counted) {
        return phrases.areFew(everyone(units(counted)) - sum(counted));
    }

    private long everyone(List<Unit> units) {
        int last = analysis.horizon().length() - 1;
        return analysis.spare().allotted().question().groups().stream()
                .filter(group -> units.contains(group.unit()))
                .mapToLong(group -> group.users(last))
                .sum();
    }

    private static List<Unit> units(List<HomeWay> ways) {
        return ways.stream().map(HomeWay::unit).distinct().toList();
    }

    private static long sum(List<HomeWay> ways) {
        return ways.stream().mapToLong(HomeWay::users).sum();
    }

    Cell users(List<HomeWay> counted) {
        return phrases.numbers().told(phrases.placeFigures().ofUnits("ways.users", sum(counted), units(counted)));
    }
}
