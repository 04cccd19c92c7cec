package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.report.document.words.Phrases;

/** What must be built where what stands empty is used first, beside what must be where it is not. */
final class AllotmentComparison {
    /** Of a million NOK: what is printed. */
    private static final long TENTH = 100_000;

    private final Phrases phrases;
    private final Analysis analysis;
    private final Question question;
    private final List<Pool> shown;
    private final AllotmentAnswer answer;

    /** @param shown pools whose numbers the document may show */
    AllotmentComparison(Phrases phrases, List<Pool> shown, AllotmentAnswer answer) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.question = answer.plan().question();
        this.shown = shown;
        this.answer = answer;
    }

    /** A level that is built. */
    record Step(Facility facility, int year, int places, long cost) {}

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Pool pool : shown) {
            for (int index : pool.facilities()) {
                Facility facility = question.facilities().get(index);
                List<Integer> ready = answer.plan().decisions().ready().get(index);
                for (int k = 0; k < ready.size(); k++) {
                    if (ready.get(k) < question.years()) {
                        steps.add(new Step(
                                facility,
                                question.horizon().year(ready.get(k)),
                                facility.levels().get(k).added(),
                                facility.levels().get(k).cost()));
                    }
                }
            }
        }
        return steps;
    }

    /** What is built then, and what is built where each unit is extended by itself. */
    String sentence() {
        List<Step> steps = steps();
        List<Measure.Extend> apart = analysis.expanded().measures().stream()
                .filter(Measure.Extend.class::isInstance)
                .map(Measure.Extend.class::cast)
                .filter(extend -> shown.stream()
                        .anyMatch(pool -> pool.service()
                                .equals(extend.built().service().type().id())))
                .toList();
        return (steps.isEmpty() ? nothing(answer.plan()) : built(steps, answer.plan())) + " " + apart(apart);
    }

    private String built(List<Step> steps, AllotmentPlan plan) {
        List<Built> built = steps.stream()
                .map(step -> new Built(step.facility().site(), step.places(), step.cost()))
                .toList();
        return phrases.text(
                "allotment.built",
                buildings(built),
                places(built),
                cost(built),
                phrases.numerals()
                        .whole(shown.stream().mapToLong(plan::shortage).sum()));
    }

    private String apart(List<Measure.Extend> extensions) {
        if (extensions.isEmpty()) {
            return phrases.text("allotment.nothingApart");
        }
        List<Built> built = extensions.stream()
                .map(extend -> new Built(
                        extend.site().index(),
                        extend.built().expansion().places(),
                        extend.built().expansion().extension().cost().whole()))
                .toList();
        return phrases.text("allotment.apart", buildings(built), places(built), cost(built));
    }

    private static long buildings(List<Built> built) {
        return built.stream().map(Built::site).distinct().count();
    }

    private String places(List<Built> built) {
        return phrases.numerals().whole(built.stream().mapToLong(Built::places).sum());
    }

    private String cost(List<Built> built) {
        return phrases.numerals().millions(built.stream().mapToLong(Built::cost).sum());
    }

    private record Built(int site, long places, long cost) {}

    private String nothing(AllotmentPlan plan) {
        boolean lacking = shown.stream().anyMatch(pool -> plan.shortage(pool) > 0);
        if (!lacking) {
            return phrases.text("allotment.nothing");
        }
        return phrases.text(answer.hasFewestShort() ? "allotment.nothingHelps" : "allotment.nothingFound");
    }

    /** How good the allotment is proven to be. */
    String proof() {
        if (!answer.hasFewestShort()) {
            return phrases.text("allotment.unproven");
        }
        // Rounded up: no less is proven.
        long gap = -Math.floorDiv(-answer.costGap(), TENTH) * TENTH;
        return gap == 0
                ? phrases.text("allotment.best")
                : phrases.text("allotment.proof", phrases.numerals().millions(gap));
    }
}
