package no.arealklok.consolidation.bound;

import java.util.Optional;

/**
 * Those of one service in a building, or the one unit that has an annex there.
 *
 * @param residents empty where nobody is there at first
 * @param visitors empty where nobody may come
 */
record Tenants(Optional<Residents> residents, Optional<Visitors> visitors) {
    /** Cost of the residents alone when the building is left in the c-th of its years. */
    long least(int c) {
        return residents.map(there -> there.least(c)).orElse(0L);
    }

    /** Cost of the residents alone when one of them at least stays to the end. */
    long leastInUse() {
        return residents.map(Residents::leastInUse).orElse(Residents.IMPOSSIBLE);
    }

    /**
     * Cost when others come and the residents stay.
     *
     * @param below what it must be below to be of interest
     * @return not below that when nothing below it is found
     */
    long together(Prices prices, long below) {
        return visitors.orElseThrow().solve(prices, 0, below);
    }

    /** They do what was found to be best when others come. */
    void useTogether(Prices prices) {
        visitors.orElseThrow().use(prices);
    }
}
