package no.arealklok.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Objective;
import no.arealklok.economy.Relocation;
import no.arealklok.economy.RelocationMoney;
import no.arealklok.quantity.Horizon;
import no.arealklok.travel.Distance;
import no.arealklok.travel.Distances;

/**
 * The question put to the search: for every unit a host and a year. Built once by {@link CaseBuilder}; immutable.
 *
 * @param objective whose money is made small
 * @param earliestMove index of the first year in which a unit may move
 * @param earliestExtension index of the first year in which an extension can be ready
 * @param latestMeasure index of the last year in which a unit may move or an extension be ready
 * @param grantYears years after an extension in which no places may be given up for it, if a grant is to be kept
 */
public record ConsolidationCase(
        Horizon horizon,
        Objective objective,
        List<Site> sites,
        List<Occupant> occupants,
        List<PairRule> pairRules,
        RelocationMoney moving,
        Distances distances,
        int earliestMove,
        int earliestExtension,
        int latestMeasure,
        int grantYears) {
    public ConsolidationCase {
        sites = List.copyOf(sites);
        occupants = List.copyOf(occupants);
        pairRules = List.copyOf(pairRules);
    }

    /** Every unit where it is: the zero alternative's choices. */
    public List<Option> stayOptions() {
        return occupants.stream()
                .map(occupant -> new Option(occupant.home().index(), 0))
                .toList();
    }

    /**
     * What the option costs that follows from this unit alone, its longer way and changed staff included: present value in
     * whole NOK of what counts; 0 for staying.
     */
    public long movingCost(Occupant occupant, Option option) {
        return relocation(occupant, option).map(moving::presentValue).orElse(0L);
    }

    /** Everyone's money and emissions of what {@link #movingCost} counts. */
    public Effects movingEffects(Occupant occupant, Option option) {
        return relocation(occupant, option).map(moving::effects).orElse(Effects.NONE);
    }

    /** The move, whose length is known: an unknown way rules a host out. */
    private Optional<Relocation> relocation(Occupant occupant, Option option) {
        if (option.isStay()) {
            return Optional.empty();
        }
        Distance way = distances
                .between(occupant.home().building(), sites.get(option.site()).building())
                .orElseThrow();
        Demand demand = occupant.demand();
        return Optional.of(new Relocation(
                occupant.unit(),
                occupant.type(),
                IntStream.range(0, demand.years()).mapToObj(demand::in).toList(),
                demand.source().orElseThrow(),
                option.year(),
                way.metres()));
    }
}
