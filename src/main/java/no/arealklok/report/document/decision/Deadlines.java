package no.arealklok.report.document.decision;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.norm.Range;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Cell;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.LeadTime;

/** The last year to decide in (vedtak senest), counted back from the first year of effect. */
final class Deadlines {
    private final Phrases phrases;
    private final Norms norms;
    private final int now;

    Deadlines(Phrases phrases) {
        this.phrases = phrases;
        this.norms = phrases.analysis().norms();
        this.now = phrases.analysis().horizon().baseYear();
    }

    private Norm change() {
        return norms.norm("decision.lead-time.change");
    }

    Cell forChanges(Matter matter) {
        return cell(matter.changes(phrases.analysis()), change());
    }

    /** For the first that opens. */
    Cell forBuildings(Matter matter) {
        return matter.withheld() && !matter.built().isEmpty()
                ? phrases.concealed()
                : cell(matter.openings(phrases.analysis()), LeadTime.of(matter.type(), norms));
    }

    private Cell cell(IntStream years, Norm lead) {
        OptionalInt first = years.min();
        if (first.isEmpty()) {
            return Cell.text(phrases.text("decision.notAsked"));
        }
        int last = latest(first.getAsInt(), lead.value());
        Figure figure = Figure.computed("decide-by/" + last, last, MeasureUnit.YEAR, "decision.by", lead.figure());
        return last < now
                ? phrases.numbers().text(phrases.text("decision.passed", phrases.year(last)), figure)
                : phrases.numbers().year(OptionalInt.of(last), figure, "");
    }

    private static int latest(int effect, double lead) {
        return (int) Math.floor(effect - lead);
    }

    /** What opens later than planned if it takes the longest that it may; empty where nothing does. */
    Optional<String> late(List<Matter> matters) {
        List<Integer> all = matters.stream()
                .filter(matter -> !matter.withheld())
                .flatMap(matter -> matter.openings(phrases.analysis())
                        .mapToObj(year -> late(year, LeadTime.of(matter.type(), norms))))
                .toList();
        List<Integer> late = all.stream().filter(years -> years > 0).toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text(
                        "decision.late",
                        late.size(),
                        all.size(),
                        phrases.year(now),
                        Collections.max(late),
                        uncounted(matters)));
    }

    /** Years too late with the longest time, decided now. */
    private int late(int year, Norm lead) {
        double longest = lead.range().map(Range::high).orElseGet(lead::value);
        return (int) Math.ceil(longest - (year - now));
    }

    /** What may not be told of when it opens is not among those that are counted. */
    private String uncounted(List<Matter> matters) {
        long hidden = matters.stream()
                .filter(Matter::withheld)
                .mapToLong(matter -> matter.built().size())
                .sum();
        return hidden == 0 ? "" : phrases.text("decision.lateHidden", hidden);
    }
}
