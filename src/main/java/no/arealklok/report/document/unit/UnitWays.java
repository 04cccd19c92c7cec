package no.arealklok.report.document.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.quantity.Place;
import no.arealklok.register.Building;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Allotment;
import no.arealklok.travel.Distance;

/** Who of a unit gets another way, and who comes to its building. */
final class UnitWays {
    private final Phrases phrases;
    private final Analysis analysis;
    private final AllotmentPlan allotted;
    /** By the id of the unit that they go to today. */
    private final Map<String, List<Elsewhere>> elsewhere;

    UnitWays(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.allotted = analysis.spare().allotted();
        this.elsewhere = allotted.question().pools().stream()
                .filter(pool -> pool.rule() != Allotment.Rule.MUNICIPALITY)
                .flatMap(pool -> allotted.elsewhere(pool).stream())
                .filter(part -> !phrases.withholds(part.group().unit()) && !phrases.areFew(part.most()))
                .collect(Collectors.groupingBy(part -> part.group().unit().id()));
    }

    Optional<String> sentences(Subject subject) {
        List<String> sentences = new ArrayList<>();
        analysis.plan().measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .filter(move -> move.unit() == subject.occupant())
                .forEach(move -> sentences.add(way(move)));
        elsewhere.getOrDefault(subject.unit().id(), List.of()).forEach(part -> sentences.add(elsewhere(part, subject)));
        return UnitPage.joined(sentences);
    }

    private String way(Measure.Move move) {
        Optional<Distance> distance = analysis.distances()
                .between(
                        move.unit().home().building(),
                        move.host().building(),
                        move.unit().type().mode());
        int users = move.users(analysis.horizon().index(move.year()));
        if (phrases.withholds(move.unit().unit()) || phrases.areFew(users) || distance.isEmpty()) {
            return phrases.text("unit.ways.untold", phrases.name(move.host()));
        }
        return phrases.text(
                "unit.ways.move",
                users,
                phrases.name(move.host()),
                phrases.year(move.year()),
                distance.get().metres().whole(),
                analysis.norms()
                        .figure(move.unit()
                                .type()
                                .travelLimit(move.unit().unit().firstGrade()))
                        .whole());
    }

    private String elsewhere(Elsewhere part, Subject subject) {
        int site = allotted.question().facilities().get(part.facility()).site();
        Building other = allotted.question().sites().get(site).building();
        Place from = part.group().area().isPresent()
                ? part.group().area().get()
                : subject.occupant().home().building();
        String metres = analysis.distances()
                .between(from, other, subject.type().mode())
                .map(distance -> phrases.numerals().whole(distance.metres().whole()))
                .orElse(phrases.text("report.missing"));
        return phrases.text(
                "unit.ways.elsewhere",
                part.most(),
                phrases.name(other),
                phrases.year(analysis.horizon().year(part.first())),
                metres);
    }
}
