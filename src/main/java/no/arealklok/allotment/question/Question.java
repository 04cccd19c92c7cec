package no.arealklok.allotment.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.arealklok.quantity.Horizon;
import no.arealklok.register.Unit;

/**
 * The question put to the search: which facilities are open and how large in each year, and who goes where. Immutable.
 *
 * @param pools each facility and each group is in one at most
 */
public record Question(
        Horizon horizon,
        Limits limits,
        List<Site> sites,
        List<Facility> facilities,
        List<UserGroup> groups,
        List<Pool> pools) {
    public Question {
        sites = List.copyOf(sites);
        facilities = List.copyOf(facilities);
        groups = List.copyOf(groups);
        pools = List.copyOf(pools);
    }

    public int years() {
        return horizon.length();
    }

    /** The same where nothing closes, and nothing opens where there is nobody today. */
    public Question staying() {
        List<Facility> inUse = facilities.stream()
                .map(facility -> facility.isInUse() ? facility : facility.with(List.of()))
                .toList();
        return new Question(horizon, limits.staying(), sites, inUse, groups, pools);
    }

    /** Whether nothing over the places is tolerated, and nothing rented. */
    public boolean isStrict() {
        return pools.stream().allMatch(pool -> pool.strain().isNone())
                && facilities.stream().allMatch(facility -> facility.pavilions().isNone());
    }

    /** The same where that is so: whatever answers it is an answer to this one too. */
    public Question strict() {
        return new Question(
                horizon,
                limits,
                sites,
                facilities.stream().map(Facility::withoutPavilions).toList(),
                groups,
                pools.stream().map(Pool::withoutStrain).toList());
    }

    /**
     * Empty for a facility that nothing can be said of, as its places or its users are not known: it stays as it is.
     */
    public Optional<Pool> findPool(Facility facility) {
        return pools.stream()
                .filter(pool -> pool.facilities().contains(facility.index()))
                .findFirst();
    }

    /**
     * Ids of the buildings that may give a place to those of a unit in a year that turns out otherwise, by the rule of
     * its service: what they reach; anywhere in the municipality's pool; nowhere else where residents stay together.
     */
    public Set<String> mayServe(Unit unit) {
        return groups.stream()
                .filter(group -> group.unit().id().equals(unit.id()))
                .flatMapToInt(this::mayServe)
                .mapToObj(facility ->
                        sites.get(facilities.get(facility).site()).building().id())
                .collect(Collectors.toSet());
    }

    private IntStream mayServe(UserGroup group) {
        Pool pool = findPool(facilities.get(group.home())).orElseThrow();
        return switch (pool.rule()) {
            case CATCHMENT, ADMISSION -> group.facilities();
            case MUNICIPALITY -> pool.facilities().stream().mapToInt(Integer::intValue);
            case TENANCY -> IntStream.of(group.home());
        };
    }
}
