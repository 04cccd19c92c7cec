package no.arealklok.report.document.plan;

import java.util.Map;
import java.util.TreeMap;
import no.arealklok.allotment.plan.Elsewhere;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Question;
import no.arealklok.population.Home;
import no.arealklok.report.document.words.Phrases;

/** The boundaries that a plan moves, in words, as far as a document may tell of them. */
public final class MovedBoundaries {
    private final Phrases phrases;
    private final Question question;

    public MovedBoundaries(Phrases phrases) {
        this.phrases = phrases;
        this.question = phrases.analysis().spare().allotted().question();
    }

    /** Where they go, by the name of the unit, and of the area where that is known. */
    public Map<String, String> byUnit() {
        Map<String, String> told = new TreeMap<>();
        for (Elsewhere moved : new AllotmentSection(phrases).told()) {
            Facility to = question.facilities().get(moved.facility());
            if (question.findPool(to).filter(pool -> !pool.rule().isByYear()).isPresent()) {
                told.merge(name(moved), place(moved, to), (one, other) -> phrases.text("boundary.both", one, other));
            }
        }
        return told;
    }

    private String name(Elsewhere moved) {
        String unit = moved.group().unit().name();
        return moved.group()
                .area()
                .map(Home::area)
                .map(area -> phrases.text("boundary.area", unit, area))
                .orElse(unit);
    }

    private String place(Elsewhere moved, Facility to) {
        return phrases.text(
                "boundary.to",
                phrases.name(question.sites().get(to.site()).building()),
                phrases.year(question.horizon().year(moved.first())),
                phrases.numerals().whole(moved.most()));
    }
}
