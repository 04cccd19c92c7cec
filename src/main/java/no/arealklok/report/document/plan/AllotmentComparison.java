package no.arealklok.report.document.plan;

import java.util.List;
import no.arealklok.allotment.plan.AllotmentAnswer;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.quantity.Figure;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProofWords;

/** What today's structure builds where what stands empty is used first, beside what it builds where it is not. */
final class AllotmentComparison {
    private final Phrases phrases;
    private final Analysis analysis;

    AllotmentComparison(Phrases phrases) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
    }

    String sentence() {
        return told(analysis.expanded(), "allotment.built", "allotment.nothing")
                + " "
                + told(analysis.spare().apart(), "allotment.apart", "allotment.nothingApart");
    }

    private String told(Plan plan, String some, String none) {
        List<Measure.Extend> extensions = plan.measures().stream()
                .filter(Measure.Extend.class::isInstance)
                .map(Measure.Extend.class::cast)
                .toList();
        String lacking = phrases.shortageText(plan.score().shortage());
        if (extensions.isEmpty()) {
            return phrases.text(none, lacking);
        }
        return phrases.text(
                some,
                extensions.stream().map(Measure.Extend::site).distinct().count(),
                places(extensions),
                phrases.numerals()
                        .millions(extensions.stream()
                                .map(Measure.Extend::built)
                                .mapToLong(Built::investment)
                                .sum()),
                lacking);
    }

    private String places(List<Measure.Extend> extensions) {
        Figure places = phrases.placeFigures()
                .newPlaces(
                        "new-places",
                        extensions.stream().map(Measure.Extend::built).toList());
        return phrases.numbers().mayTellBuilt(places)
                ? phrases.numerals().whole(places.whole())
                : phrases.text("report.concealedNumber");
    }

    /** How good the allotment is proven to be. */
    String proof(AllotmentAnswer answer) {
        if (!answer.hasFewestShort()) {
            return phrases.text("allotment.unproven");
        }
        return answer.costGap() == 0
                ? phrases.text("allotment.best")
                : phrases.text("allotment.proof", new ProofWords(phrases).gap(answer));
    }
}
