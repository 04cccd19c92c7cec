package no.arealklok.outlook;

import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.Growth;
import no.arealklok.population.LocalKnowledge;
import no.arealklok.population.Population;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.service.NeedRule.Coverage;
import no.arealklok.service.ServiceType;

/**
 * Finds the ages that a unit's users follow and of which the population knows nothing: their need is unknown, not 0.
 */
public final class AgeGaps {
    private final Register register;
    private final LocalPopulation population;
    private final int baseYear;
    private final int oldFrom;

    public AgeGaps(Register register, Population population, LocalKnowledge local, Horizon horizon, Norms norms) {
        this.register = register;
        NewHomes none = new NewHomes(List.of(), horizon, norms);
        this.population = new LocalPopulation(population, none, local.transfers(), horizon);
        this.baseYear = horizon.baseYear();
        this.oldFrom = (int) norms.figure("care.old-from").whole();
    }

    /** @return none where demography does not drive the users, or a school does not say its grades */
    public List<AgeGroup> find(Unit unit, ServiceType type) {
        Residents residents = Residents.of(unit, type, register, population);
        return Served.ages(unit, type).stream()
                .filter(rule -> isOfTheOld(rule) || isUnknown(residents.together(rule, Growth.MAIN)))
                .flatMap(rule -> rule.shares().stream())
                .map(Coverage.Share::ages)
                .filter(ages -> isUnknown(residents.of(ages, Growth.MAIN)))
                .toList();
    }

    /** Their coverage differs too much by age to be taken together. */
    private boolean isOfTheOld(Coverage rule) {
        return rule.shares().stream().anyMatch(share -> share.ages().from() >= oldFrom);
    }

    private boolean isUnknown(Optional<Series> persons) {
        return persons.filter(known -> known.firstYear() <= baseYear).isEmpty();
    }
}
