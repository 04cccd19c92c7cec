package no.arealklok.allotment.question;

import java.util.List;
import java.util.Optional;
import no.arealklok.quantity.Horizon;

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

    /**
     * Empty for a facility that nothing can be said of, as its places or its users are not known: it stays as it is.
     */
    public Optional<Pool> findPool(Facility facility) {
        return pools.stream()
                .filter(pool -> pool.facilities().contains(facility.index()))
                .findFirst();
    }
}
