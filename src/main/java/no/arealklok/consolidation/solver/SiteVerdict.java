package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.Built;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.SiteLoad;

/** What follows from who is in one building: its score, and what its extensions cost in the years that they are ready. */
record SiteVerdict(PlanScore score, List<Outlay> outlays) {
    /** Whole NOK in the year with an index. */
    record Outlay(int year, long amount) {}

    static SiteVerdict of(SiteLoad load) {
        List<Built> extensions = load.extensions();
        return new SiteVerdict(
                load.score(extensions),
                extensions.stream()
                        .map(built -> new Outlay(built.ready(), built.investment()))
                        .toList());
    }
}
