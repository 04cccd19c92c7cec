package no.arealklok.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.arealklok.norm.Norms;
import no.arealklok.population.AgeGroup;
import no.arealklok.population.HousingPhase;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;

/**
 * Those who will live in homes that are not built in the base year. Homes completed before it hold people whom the
 * population counts already.
 */
final class NewHomes {
    private static final String ON_TOP = "housing.on-top";

    private final List<HousingPhase> phases;
    private final Horizon horizon;
    private final PersonsPerHome perHome;
    private final Figure onTop;

    NewHomes(List<HousingPhase> phases, Horizon horizon, Norms norms) {
        this.phases = phases.stream()
                .filter(phase -> phase.year() >= horizon.baseYear())
                .toList();
        this.horizon = horizon;
        this.perHome = new PersonsPerHome(norms);
        this.onTop = norms.figure(ON_TOP);
    }

    /** Whether they come in addition to the residents that the population projects, or are some of them. */
    boolean comeOnTop() {
        return onTop.whole() > 0;
    }

    Figure choice() {
        return onTop;
    }

    boolean none() {
        return phases.isEmpty();
    }

    /**
     * Residents of the ages in the homes of some areas, each year of the plan period.
     *
     * @return empty when no homes are built there
     */
    Optional<Series> residents(String place, Predicate<String> areas, AgeGroup ages) {
        List<HousingPhase> here =
                phases.stream().filter(phase -> areas.test(phase.area())).toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        List<Double> values = horizon.years()
                .mapToObj(year -> here.stream()
                        .filter(phase -> phase.year() < year)
                        .mapToDouble(phase -> phase.homes().value() * perHome.of(phase.type(), ages))
                        .sum())
                .toList();
        List<Traceable> operands = new ArrayList<>();
        here.forEach(phase -> operands.add(phase.homes()));
        here.stream().map(HousingPhase::type).distinct().forEach(type -> operands.addAll(perHome.operands(type, ages)));
        Origin origin = new Origin.Computed("homes.residents", operands);
        return Optional.of(
                new Series("homes/" + place + "/" + ages, horizon.baseYear(), values, MeasureUnit.PERSONS, origin));
    }
}
