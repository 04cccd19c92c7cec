package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Allotment;
import no.arealklok.service.ServiceType;

/** What law and process ask before a case is decided, what the register answers of it, and what is missing. */
final class Requirements {
    private final Phrases phrases;
    private final Analysis analysis;
    private final Norms norms;

    Requirements(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.norms = analysis.norms();
    }

    /**
     * One of them, in words.
     *
     * @param source who says so; what was not read in the original says that
     * @param answer what is known already
     */
    record Requirement(String what, String source, String answer, String missing) {}

    /** In the order in which they come up. */
    List<Requirement> of(Matter matter) {
        List<Requirement> all = new ArrayList<>();
        boolean moves = matter.units() > 0;
        all.add(plain("process.zero"));
        switch (rule(matter.type())) {
            case CATCHMENT -> {
                if (moves || matter.catchments() > 0) {
                    catchment(all, matter);
                }
            }
            case ADMISSION -> {
                if (moves) {
                    all.add(plain("process.child"));
                    all.add(plain("process.kindergarten"));
                }
            }
            case MUNICIPALITY -> {
                if (moves) {
                    all.add(plain("process.care"));
                }
            }
            case TENANCY -> {
                if (moves) {
                    all.add(plain("process.tenant"));
                    all.add(plain("process.wish"));
                }
            }
        }
        building(all, matter);
        return all;
    }

    private static Allotment.Rule rule(ServiceType type) {
        return type.allotment().rule();
    }

    /** Of schools with a district, whoever runs them. */
    private void catchment(List<Requirement> all, Matter matter) {
        all.add(plain("process.hearing"));
        all.add(requirement("process.regulation", answered(matter)));
        all.add(plain("process.child"));
        all.add(plain("process.nearest"));
        Norm young = norms.norm("transport.limit.grade-1");
        Norm old = norms.norm("transport.limit.grades-2-10");
        all.add(new Requirement(
                phrases.text("process.transport", metres(young), metres(old)),
                phrases.text("process.transport.source"),
                phrases.text(
                        "process.transport.answer",
                        matter.moves().size(),
                        beyond(matter, young),
                        metres(young),
                        beyond(matter, old),
                        metres(old)),
                phrases.text("process.transport.missing")));
        all.add(plain("process.danger"));
    }

    private String answered(Matter matter) {
        return matter.catchments() == 0
                ? phrases.text("process.regulation.none")
                : phrases.text("process.regulation.answer", matter.catchments());
    }

    private long beyond(Matter matter, Norm limit) {
        ToDoubleFunction<Measure.Move> way = move -> analysis.distances()
                .between(
                        move.unit().home().building(),
                        move.host().building(),
                        move.unit().type().mode())
                .map(distance -> distance.metres().value())
                .orElse(0.0);
        return matter.moves().stream()
                .filter(move -> way.applyAsDouble(move) > limit.value())
                .count();
    }

    private String metres(Norm limit) {
        return phrases.numerals().whole(Math.round(limit.value()));
    }

    private void building(List<Requirement> all, Matter matter) {
        ServiceType type = matter.type();
        if (type.smallestUnit().isPresent() && type.largestUnit().isPresent()) {
            all.add(new Requirement(
                    phrases.text(
                            "process.homes",
                            norms.figure(type.smallestUnit().get()).whole(),
                            norms.figure(type.largestUnit().get()).whole()),
                    phrases.text("process.homes.source"),
                    phrases.text("process.homes.answer"),
                    phrases.text("process.homes.missing")));
        }
        if (type.grant().isPresent() && !matter.built().isEmpty()) {
            all.add(new Requirement(
                    phrases.text(
                            "process.grant", norms.figure("grant.binding-years").whole()),
                    phrases.text("process.grant.source"),
                    phrases.text("process.grant.answer"),
                    phrases.text("process.grant.missing")));
        }
    }

    private Requirement plain(String key) {
        return requirement(key, phrases.text(key + ".answer"));
    }

    private Requirement requirement(String key, String answer) {
        return new Requirement(
                phrases.text(key), phrases.text(key + ".source"), answer, phrases.text(key + ".missing"));
    }
}
