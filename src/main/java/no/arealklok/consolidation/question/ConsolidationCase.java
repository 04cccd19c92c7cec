package no.arealklok.consolidation.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import no.arealklok.economy.Effects;
import no.arealklok.economy.Objective;
import no.arealklok.quantity.Horizon;

/**
 * The question put to the search: for every unit a host and a year. Built once; immutable.
 *
 * @param objective whose money is made small
 * @param limits on what the whole plan does in a year
 * @param earliestMove index of the first year in which a unit may move
 * @param latestMove index of the last year in which a unit may move
 * @param grantYears years after an extension in which no places may be given up for it, if a grant is to be kept
 */
public record ConsolidationCase(
        Horizon horizon,
        Objective objective,
        List<Site> sites,
        List<Occupant> occupants,
        List<PairRule> pairRules,
        List<YearlyLimit> limits,
        Moves moves,
        int earliestMove,
        int latestMove,
        int grantYears) {
    public ConsolidationCase {
        sites = List.copyOf(sites);
        occupants = List.copyOf(occupants);
        pairRules = List.copyOf(pairRules);
        limits = List.copyOf(limits);
    }

    /** Without limits on what happens in a year. */
    public ConsolidationCase(
            Horizon horizon,
            Objective objective,
            List<Site> sites,
            List<Occupant> occupants,
            List<PairRule> pairRules,
            Moves moves,
            int earliestMove,
            int latestMove,
            int grantYears) {
        this(horizon, objective, sites, occupants, pairRules, List.of(), moves, earliestMove, latestMove, grantYears);
    }

    /** The same question about other units and buildings. */
    public ConsolidationCase of(List<Site> sites, List<Occupant> occupants, List<PairRule> rules) {
        return with(sites, occupants, rules, limits);
    }

    /** The same question with fewer options; empty where a unit would have none. */
    public Optional<ConsolidationCase> where(BiPredicate<Occupant, Option> allowed) {
        List<Occupant> fewer = occupants.stream()
                .map(unit -> unit.with(unit.options().stream()
                        .filter(option -> allowed.test(unit, option))
                        .toList()))
                .toList();
        if (fewer.stream().anyMatch(unit -> unit.options().isEmpty())) {
            return Optional.empty();
        }
        List<PairRule> rules = pairRules.stream()
                .map(rule -> new PairRule(
                        fewer.get(rule.one().index()), fewer.get(rule.other().index()), rule.together()))
                .toList();
        return Optional.of(of(sites, fewer, rules));
    }

    /** The same question without limits on what happens in a year. */
    public ConsolidationCase unlimited() {
        return with(sites, occupants, pairRules, List.of());
    }

    private ConsolidationCase with(
            List<Site> sites, List<Occupant> occupants, List<PairRule> rules, List<YearlyLimit> limits) {
        return new ConsolidationCase(
                horizon, objective, sites, occupants, rules, limits, moves, earliestMove, latestMove, grantYears);
    }

    /** Whether there is a ceiling on what is built in a year, which may put extensions off. */
    public boolean limitsBuilding() {
        return limits.stream().anyMatch(limit -> limit.counted().isBuilding());
    }

    /**
     * Index of the first year in which places may be given up without losing the grant of an extension ready by then.
     */
    public int grantSafe(int ready) {
        return ready + grantYears;
    }

    /** Whether an extension may bring a grant that counts, which units elsewhere can lose for it. */
    public boolean hasGrants() {
        return sites.stream().flatMap(site -> site.services().values().stream()).anyMatch(SiteService::hasGrants);
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

    /**
     * What the option costs that follows from this unit alone, its longer way and changed staff included: present value
     * in whole NOK of what counts; 0 for staying.
     */
    public long movingCost(Occupant occupant, Option option) {
        return option.isStay() ? 0 : moves.presentValue(occupant, destinations(option), option.year());
    }

    private List<Destination> destinations(Option option) {
        return option.host().places().stream()
                .map(place -> new Destination(sites.get(place.site()), place.share()))
                .toList();
    }

    /** Everyone's money and emissions of what {@link #movingCost} counts. */
    public Effects movingEffects(Occupant occupant, Option option) {
        return option.isStay() ? Effects.NONE : moves.effects(occupant, destinations(option), option.year());
    }
}
