package no.arealklok.consolidation.option;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.arealklok.consolidation.question.YearlyLimit;
import no.arealklok.consolidation.question.YearlyLimit.Counted;
import no.arealklok.directive.Directive;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Horizon;

/** How much of a plan may fall in one year (tak): what directives say, and else what a municipality can carry. */
final class Ceilings {
    private static final Map<Counted, String> CARRIED =
            Map.of(Counted.MOVES, "allotment.closings-a-year", Counted.PROJECTS, "pace.projects-a-year");

    private final Norms norms;
    private final Horizon horizon;

    Ceilings(Norms norms, Horizon horizon) {
        this.norms = norms;
        this.horizon = horizon;
    }

    /** What can be carried is a ceiling where a norm says so, and no directive has one on the same. */
    List<YearlyLimit> of(List<Directive> directives) {
        List<YearlyLimit> directed = YearlyLimit.of(directives, horizon);
        if (norms.figure("pace.keeps").whole() == 0) {
            return directed;
        }
        Stream<YearlyLimit> carried = Stream.of(Counted.MOVES, Counted.PROJECTS)
                .filter(counted -> directed.stream().noneMatch(limit -> limit.counted() == counted))
                .map(counted -> new YearlyLimit(
                        counted,
                        OptionalInt.empty(),
                        norms.figure(CARRIED.get(counted)).whole()));
        return Stream.concat(directed.stream(), carried).toList();
    }
}
