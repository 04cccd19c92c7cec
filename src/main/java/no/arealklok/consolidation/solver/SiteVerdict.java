package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.Built;
import no.arealklok.consolidation.PlanScore;
import no.arealklok.consolidation.SiteLoad;

/**
 * What follows from who is in one building: its score, what its extensions cost in the years that they are ready, and the
 * grants for them, which the score counts and units elsewhere can lose.
 */
record SiteVerdict(PlanScore score, List<Outlay> outlays, List<Grant> grants) {
    /** Whole NOK in the year with an index. */
    record Outlay(int year, long amount) {}

    /**
     * @param until index of the first year in which a unit of the service may leave its home without losing it
     * @param worth present value in whole NOK
     */
    record Grant(String service, int until, long worth) {
        boolean isLostBy(Tenant tenant) {
            return !tenant.option().isStay() && tenant.option().year() < until;
        }
    }

    static SiteVerdict of(SiteLoad load) {
        List<Built> extensions = load.extensions();
        return new SiteVerdict(
                load.score(extensions),
                extensions.stream()
                        .map(built -> new Outlay(built.ready(), built.investment()))
                        .toList(),
                extensions.stream()
                        .map(built ->
                                new Grant(built.service().id(), load.grantSafe(built), built.grant(load.closes())))
                        .filter(grant -> grant.worth() != 0)
                        .toList());
    }
}
