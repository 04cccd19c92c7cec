package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.register.Unit;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Journey;
import no.arealklok.service.ServiceType;
import no.arealklok.travel.Distance;

/** What law and limits say of the way between a building that is left and its host. */
final class WayFlags {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Norms norms;

    WayFlags(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.norms = analysis.norms();
    }

    List<String> of(Measure.Move move) {
        List<String> flags = new ArrayList<>();
        analysis.distances()
                .between(
                        move.unit().home().building(),
                        move.host().building(),
                        move.unit().type().mode())
                .ifPresent(way -> {
                    right(move, way).ifPresent(flags::add);
                    limit(move, way.metres().whole()).ifPresent(flags::add);
                });
        return flags;
    }

    /** The right to free transport follows the way from home, which nobody knows: that between the buildings hints. */
    private Optional<String> right(Measure.Move move, Distance way) {
        ServiceType type = move.unit().type();
        if (type.journey().filter(Journey::schoolTransport).isEmpty()) {
            return Optional.empty();
        }
        if (way.dangerous()) {
            return Optional.of(phrases.text("flag.dangerous", move.unit().unit().name(), phrases.name(move.host())));
        }
        long metres = way.metres().whole();
        return Stream.of("transport.limit.grades-2-10", "transport.limit.grade-1")
                .map(norms::norm)
                .filter(limit -> metres > limit.value())
                .filter(limit ->
                        !isOfFirstGrade(limit) || mayHaveFirstGrade(move.unit().unit()))
                .max(Comparator.comparingDouble(Norm::value))
                .map(limit -> phrases.text(
                        "flag.way",
                        name(move),
                        whole(metres),
                        whole(limit.value()),
                        phrases.text(isOfFirstGrade(limit) ? "flag.way.first" : "flag.way.all")));
    }

    /** Only where a longer way is not ruled out. */
    private Optional<String> limit(Measure.Move move, long metres) {
        long limit = norms.figure(
                        move.unit().type().travelLimit(move.unit().unit().firstGrade()))
                .whole();
        return metres > limit
                ? Optional.of(phrases.text("flag.limit", name(move), whole(metres), whole(limit)))
                : Optional.empty();
    }

    private String name(Measure.Move move) {
        String unit = move.unit().unit().name();
        return move.share().isAll() ? unit : phrases.text("proposal.mergerTitle", unit, phrases.name(move.host()));
    }

    private static boolean isOfFirstGrade(Norm limit) {
        return limit.key().endsWith("grade-1");
    }

    /** Grades that are not stated rule nothing out. */
    private static boolean mayHaveFirstGrade(Unit unit) {
        return unit.grades().map(grades -> grades.first() == 1).orElse(true);
    }

    private String whole(double number) {
        return phrases.numerals().whole(Math.round(number));
    }
}
