package no.arealklok.report.document.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.norm.Range;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.report.Cell;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

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

    /** From decision to the first day in the new building; of a service of the user’s own what all buildings take. */
    Norm building(ServiceType type) {
        return norms.find("decision.lead-time." + type.id()).orElseGet(() -> norms.norm("measure.lead-time.extension"));
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
                : cell(matter.openings(phrases.analysis()), building(matter.type()));
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

    /** What is planned to open before it can, decided now; empty where all can. */
    Optional<String> late(List<Matter> matters) {
        List<Late> all = matters.stream()
                .filter(matter -> !matter.withheld())
                .flatMap(matter -> matter.openings(phrases.analysis())
                        .mapToObj(year -> new Late(year - now, building(matter.type()))))
                .toList();
        List<Late> late = all.stream().filter(one -> one.after(Norm::value) > 0).toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.text(
                        "decision.late",
                        late.size(),
                        all.size(),
                        phrases.year(now),
                        late.stream()
                                .mapToInt(one -> one.after(Norm::value))
                                .max()
                                .orElseThrow(),
                        late.stream()
                                .filter(one -> one.after(Late::shortest) > 0)
                                .count(),
                        uncounted(matters)));
    }

    /** What may not be told of when it opens is not among those that are counted. */
    private String uncounted(List<Matter> matters) {
        long hidden = matters.stream()
                .filter(Matter::withheld)
                .mapToLong(matter -> matter.built().size())
                .sum();
        return hidden == 0 ? "" : phrases.text("decision.lateHidden", hidden);
    }

    /** @param years from now until it is planned to open */
    private record Late(int years, Norm lead) {
        /** Years too late, if it is decided now. */
        int after(ToDoubleFunction<Norm> length) {
            return (int) Math.ceil(length.applyAsDouble(lead) - years);
        }

        static double shortest(Norm norm) {
            return norm.range().map(Range::low).orElseGet(norm::value);
        }
    }
}
