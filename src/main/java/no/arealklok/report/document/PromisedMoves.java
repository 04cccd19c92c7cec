package no.arealklok.report.document;

import java.util.List;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Option;
import no.arealklok.register.Building;
import no.arealklok.register.Unit;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.run.PlannedHosts;

/** Whether units are where an earlier plan had them by a year, in words; none for those that it had not moved. */
final class PromisedMoves {
    private final Phrases earlier;
    private final int year;

    PromisedMoves(Phrases earlier, int year) {
        this.earlier = earlier;
        this.year = year;
    }

    /** Where the unit was to be by then, and whether it is there. */
    String of(Unit before, Unit after) {
        Plan plan = earlier.analysis().plan();
        Occupant unit = plan.facts().occupants().stream()
                .filter(one -> one.unit().id().equals(before.id()))
                .findFirst()
                .orElseThrow();
        Option option = plan.choice(unit);
        if (option.isStay() || plan.facts().horizon().year(option.year()) > year) {
            return "";
        }
        List<String> buildings = PlannedHosts.of(plan, option, Building::id).buildings();
        String name = PlannedHosts.of(plan, option, Building::name).text();
        return after.buildings().stream().anyMatch(buildings::contains)
                ? earlier.text("compare.moved", name)
                : earlier.text("compare.notMoved", name);
    }
}
