package no.arealklok.consolidation.answer;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.outlook.OutlookSample;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceType;

/**
 * Tries plans on the same sampled outlooks (prøve).
 *
 * @param reach ids of the buildings that may give a place to those of a unit, by the way of its service
 * @param samples without any there are no chances
 */
public record Trial(Function<Unit, Set<String>> reach, List<OutlookSample> samples) {
    public Trial {
        samples = List.copyOf(samples);
    }

    public Chances of(Plan plan) {
        return of(plan, service -> true);
    }

    /** @param which services to tell of */
    Chances of(Plan plan, Predicate<ServiceType> which) {
        return new PlanTester(plan, reach).test(samples.iterator()::next, samples.size(), which);
    }
}
