package no.arealklok.report.document;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Traceable;
import no.arealklok.report.Cell;
import no.arealklok.report.document.words.Numbers;

/** Numbers of plans under review, for planners alone, each with what it was made from. */
final class ReviewNumbers {
    private final Numbers numbers;

    ReviewNumbers(Messages messages) {
        this.numbers = Numbers.forPlanners(messages);
    }

    /** Of all that the plans pay. */
    Cell money(String formula, long nok, Plan... plans) {
        List<? extends Traceable> bases = Stream.of(plans)
                .flatMap(plan -> plan.flows().stream())
                .map(flow -> flow.basis())
                .distinct()
                .toList();
        return numbers.money(Figure.computed("review." + formula, nok, MeasureUnit.NOK, formula, List.copyOf(bases)));
    }

    /** Place-years of all users of the plan. */
    Cell shortage(String formula, long placeYears, Plan plan) {
        List<? extends Traceable> users = plan.facts().occupants().stream()
                .flatMap(unit -> unit.demand().source().stream())
                .toList();
        return numbers.whole(
                Figure.computed("review." + formula, placeYears, MeasureUnit.PLACE_YEARS, formula, List.copyOf(users)));
    }

    Cell places(Figure places) {
        return numbers.whole(places);
    }

    Cell count(long rows) {
        return numbers.count(rows);
    }

    Cell year(int year) {
        return numbers.chosenYear(year);
    }
}
