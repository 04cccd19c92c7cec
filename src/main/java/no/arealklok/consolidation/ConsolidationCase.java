package no.arealklok.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.arealklok.economy.MovingMoney;
import no.arealklok.quantity.Horizon;

/**
 * The question put to the search: for every unit a host and a year. Built once by {@link CaseBuilder}; immutable.
 *
 * @param earliestMove index of the first year in which a unit may move
 * @param earliestExtension index of the first year in which an extension can be ready
 * @param latestMeasure index of the last year in which a unit may move or an extension be ready
 */
public record ConsolidationCase(
        Horizon horizon,
        List<Site> sites,
        List<Occupant> occupants,
        List<PairRule> pairRules,
        MovingMoney moving,
        int earliestMove,
        int earliestExtension,
        int latestMeasure) {
    public ConsolidationCase {
        sites = List.copyOf(sites);
        occupants = List.copyOf(occupants);
        pairRules = List.copyOf(pairRules);
    }

    /** The same question about other units and buildings. */
    ConsolidationCase of(List<Site> sites, List<Occupant> occupants, List<PairRule> rules) {
        return new ConsolidationCase(
                horizon, sites, occupants, rules, moving, earliestMove, earliestExtension, latestMeasure);
    }

    /** Every unit where it is: the zero alternative's choices. */
    public List<Option> stayOptions() {
        return occupants.stream()
                .map(occupant -> new Option(occupant.home().index(), 0))
                .toList();
    }

    /** Every unit where it is, or, where it must leave, where it may first go: what a search begins with. */
    public List<Option> firstOptions() {
        return occupants.stream()
                .map(occupant -> occupant.options().get(0))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Present value in whole NOK of the move that the option asks for; 0 for staying. */
    public long movingCost(Occupant occupant, Option option) {
        int year = option.year();
        return option.isStay() ? 0 : moving.presentValue(occupant.demand().in(year), year);
    }
}
