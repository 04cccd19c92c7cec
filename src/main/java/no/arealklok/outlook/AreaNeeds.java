package no.arealklok.outlook;

import java.util.Optional;
import no.arealklok.capacity.UnitUse;
import no.arealklok.population.Growth;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.Series;

/** How the need for what a unit gives develops in a small area that some of its users live in (grunnkrets). */
public final class AreaNeeds {
    private final LocalPopulation population;
    private final CoverageOutlook coverage;
    private final CareVariant chosen;
    private final Horizon horizon;

    AreaNeeds(LocalPopulation population, CoverageOutlook coverage, CareVariant chosen, Horizon horizon) {
        this.population = population;
        this.coverage = coverage;
        this.chosen = chosen;
        this.horizon = horizon;
    }

    /**
     * Need = Σ residents of the area of an age that the unit serves × coverage, in persons.
     *
     * @return empty where no age drives the need, where the population does not tell of the area, and where there is
     *     none in the base year, for nothing can follow that
     */
    public Optional<Series> of(UnitUse use, String area, Growth growth) {
        if (!population.holds(area)) {
            return Optional.empty();
        }
        Residents residents =
                new Residents(population, Optional.of(area), use.type().id());
        return Served.ages(use.unit(), use.type())
                .flatMap(rule -> coverage.need(rule, residents, growth, chosen))
                .filter(need -> need.in(horizon.baseYear()) > 0);
    }
}
