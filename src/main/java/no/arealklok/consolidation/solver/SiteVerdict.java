package no.arealklok.consolidation.solver;

import java.util.List;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Need;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SiteLoad;
import no.arealklok.consolidation.question.ConsolidationCase;

/**
 * What follows from who is in one building: its score, the grants for its extensions, which the score counts and units
 * elsewhere can lose, and what it calls for where a ceiling on investment leaves it to the whole plan what is built.
 */
record SiteVerdict(PlanScore score, List<Grant> grants, List<Need> needs) {
    /**
     * @param until index of the first year in which a unit of the service may leave its home without losing it
     * @param worth present value in whole NOK
     */
    record Grant(String service, int until, long worth) {
        static Grant of(Built built, int to, ConsolidationCase facts) {
            return new Grant(built.service().id(), facts.grantSafe(built.ready()), built.grant(to));
        }

        boolean isLostBy(Tenant tenant) {
            return !tenant.option().isStay() && tenant.option().year() < until;
        }
    }

    static SiteVerdict of(SiteLoad load, ConsolidationCase facts) {
        if (facts.limitsBuilding()) {
            return new SiteVerdict(load.score(List.of()), List.of(), load.needs());
        }
        List<Built> extensions = load.extensions();
        List<Grant> grants = extensions.stream()
                .map(built -> Grant.of(built, load.closes(), facts))
                .filter(grant -> grant.worth() != 0)
                .toList();
        return new SiteVerdict(load.score(extensions), grants, List.of());
    }
}
