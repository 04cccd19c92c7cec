package no.arealklok.outlook;

import java.util.Optional;
import no.arealklok.register.Unit;
import no.arealklok.service.NeedRule.Cohorts;
import no.arealklok.service.NeedRule.Coverage;
import no.arealklok.service.ServiceType;

/** The ages that a unit serves. */
final class Served {
    private static final int FIRST_GRADE = 1;
    private static final int LAST_GRADE = 10;

    private Served() {}

    /** A school serves the ages of the grades it teaches; empty where it does not say, and where need is steady. */
    static Optional<Coverage> ages(Unit unit, ServiceType type) {
        if (type.need() instanceof Coverage rule) {
            return Optional.of(rule);
        }
        if (type.need() instanceof Cohorts rule) {
            return unit.grades().map(range -> rule.asCoverage(range.first(), range.last()));
        }
        return Optional.empty();
    }

    /** As {@link #ages}, and those of grade 1 to 10 where a school does not say. */
    static Optional<Coverage> atMost(Unit unit, ServiceType type) {
        return ages(unit, type)
                .or(() -> Optional.of(type.need())
                        .filter(Cohorts.class::isInstance)
                        .map(need -> ((Cohorts) need).asCoverage(FIRST_GRADE, LAST_GRADE)));
    }
}
