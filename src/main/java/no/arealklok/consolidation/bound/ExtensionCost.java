package no.arealklok.consolidation.bound;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.SiteService;

/** What an extension costs at least, by when it is called for and when the first visitor comes; whole NOK. */
final class ExtensionCost {
    private final int years;
    private final int earliest;
    private final long[] withoutGrant;
    private final long[] withGrant;
    /** Visitors before it would forfeit the grant, by the first year with too few places. */
    private final int[] bound;

    /**
     * @param earliest index of the first year in which it can be ready
     * @param grantYears in which nobody may come after it
     */
    ExtensionCost(Optional<SiteService.Expansion> expansion, int years, int earliest, int grantYears) {
        this.years = years;
        this.earliest = earliest;
        this.withoutGrant = costs(expansion, false);
        this.withGrant = costs(expansion, true);
        this.bound = IntStream.range(0, years)
                .map(t -> Math.min(ready(t) + grantYears, years))
                .toArray();
    }

    /**
     * By the first year with too few places, the least of it and all earlier; at the end 0 for none. One that takes
     * over rooms may be ready in any later year too: then it is the least of all.
     */
    private long[] costs(Optional<SiteService.Expansion> expansion, boolean grant) {
        long[] costs = new long[years + 1];
        for (int t = 0; t < costs.length; t++) {
            int ready = ready(t);
            long cost = t == years || expansion.isEmpty()
                    ? 0
                    : expansion.get().money().presentValue(ready, years, grant);
            costs[t] = t == 0 ? cost : Math.min(costs[t - 1], cost);
        }
        if (expansion.flatMap(SiteService.Expansion::takesOver).isPresent()) {
            Arrays.fill(costs, 0, years, costs[years - 1]);
        }
        return costs;
    }

    /** Index of the year in which it is ready when it is called for in another. */
    int ready(int called) {
        return Math.max(called, earliest);
    }

    /** Whoever comes: below 0 where it earns something. */
    long least() {
        return Math.min(withoutGrant[years], withGrant[years]);
    }

    /**
     * More visitors, or earlier ones, never make it less.
     *
     * @param lastCall index of the year in which it is ready at the latest
     * @param firstVisit index of the first year with a visitor
     */
    long cost(int lastCall, int firstVisit) {
        int granted = Math.min(lastCall, bound.length - 1);
        while (granted >= 0 && firstVisit < bound[granted]) {
            granted--;
        }
        long without = withoutGrant[lastCall];
        return granted < 0 ? without : Math.min(without, withGrant[granted]);
    }
}
