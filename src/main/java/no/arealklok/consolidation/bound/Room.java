package no.arealklok.consolidation.bound;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.service.Overload;
import no.arealklok.service.Strain;

/**
 * Room for visitors of one service in one building beside its own units, year by year, without an extension or with
 * one, which is built when it is first called for.
 */
final class Room {
    /** More than anyone asks for. */
    private static final int UNBOUNDED = 1 << 24;

    private final long limit;
    private final int earliestExtension;
    private final int added;
    private final int[] places;
    private final int[] norm;
    private final int placesNow;
    private final Strain strain;
    private final long[] costWithoutGrant;
    private final long[] costWithGrant;
    /** Visitors before it would forfeit the grant, by the first year with too few places. */
    private final int[] bound;

    /**
     * @param own users of its own units in each year
     * @param limit most place-years that may be short
     */
    Room(
            ConsolidationCase facts,
            SiteService service,
            int[] own,
            Optional<SiteService.Expansion> expansion,
            long limit) {
        int years = own.length;
        this.limit = limit;
        this.earliestExtension = service.extendsFrom();
        Optional<SiteService.Expansion> timely = expansion.filter(some -> earliestExtension < years);
        this.added = timely.map(SiteService.Expansion::places).orElse(0);
        this.places = new int[years];
        this.norm = new int[years];
        this.placesNow = service.places().orElse(UNBOUNDED);
        this.strain = service.strain();
        this.costWithoutGrant = costs(timely, false);
        this.costWithGrant = costs(timely, true);
        this.bound = IntStream.range(0, years)
                .map(t -> Math.min(ready(t) + facts.grantYears(), years))
                .toArray();
        for (int t = 0; t < years; t++) {
            places[t] = placesNow - own[t];
            norm[t] = service.largestUnit().orElse(UNBOUNDED) - own[t];
        }
    }

    /**
     * By the first year with too few places, the least of it and all earlier; at the end 0 for none. One that takes
     * over rooms may be ready in any later year too: then it is the least of all.
     */
    private long[] costs(Optional<SiteService.Expansion> expansion, boolean grant) {
        long[] costs = new long[places.length + 1];
        for (int t = 0; t < costs.length; t++) {
            int ready = ready(t);
            long cost = t == places.length || expansion.isEmpty()
                    ? 0
                    : expansion.get().money().presentValue(ready, places.length, grant);
            costs[t] = t == 0 ? cost : Math.min(costs[t - 1], cost);
        }
        if (expansion.flatMap(SiteService.Expansion::takesOver).isPresent()) {
            Arrays.fill(costs, 0, places.length, costs[places.length - 1]);
        }
        return costs;
    }

    private int ready(int overload) {
        return Math.max(overload, earliestExtension);
    }

    int years() {
        return places.length;
    }

    /** Most place-years that may be short. */
    long limit() {
        return limit;
    }

    /** Most users that the visitors may have in a year without anyone being short or the size norm being passed. */
    int most(int t) {
        int more = t >= earliestExtension ? added : 0;
        return Math.min(places[t] + more + strain.over(placesNow + more), norm[t]);
    }

    /**
     * Whether visitors with so many users, some of them there from a year on, are within the size norm from then on.
     */
    boolean keepsNorm(int[] users, int from) {
        for (int t = from; t < norm.length; t++) {
            if (users[t] > norm[t]) {
                return false;
            }
        }
        return true;
    }

    /** The least that the extension costs, whoever comes: below 0 where it earns something. */
    long leastCost() {
        return Math.min(costWithoutGrant[places.length], costWithGrant[places.length]);
    }

    /**
     * Index of the first year with too few places now, of those in which an extension can be ready; the number of years
     * when there is none.
     */
    int firstOverload(int[] users) {
        int t = Math.min(earliestExtension, places.length);
        while (t < places.length && users[t] <= places[t]) {
            t++;
        }
        return t;
    }

    /**
     * Index of the year in which an extension is ready at the latest, where it is called for at all: the first that a
     * strain cannot carry; the number of years when there is none.
     */
    int lastCall(int[] users, int firstOverload) {
        return strain.isNone() ? firstOverload : overload(users, places.length).firstBeyond(firstOverload);
    }

    private Overload overload(int[] users, int ready) {
        return new Overload(
                strain,
                places.length,
                t -> users[t] + placesNow - places[t],
                t -> placesNow + (t >= ready ? added : 0));
    }

    /**
     * Place-years short, at least, where the extension is ready as early as it may be; when there are more than may be,
     * perhaps not all of them.
     */
    long shortage(int[] users, int firstOverload) {
        int ready = ready(firstOverload);
        if (!strain.isNone()) {
            return overload(users, ready).shortage();
        }
        long sum = 0;
        for (int t = 0; t < places.length && sum <= limit; t++) {
            sum += Math.max(0, users[t] - places[t] - (t >= ready ? added : 0));
        }
        return sum;
    }

    /**
     * Of the extension that the overload calls for, at least: more visitors, or earlier ones, never make it less.
     *
     * @param lastCall index of the year in which it is ready at the latest
     * @param firstVisit index of the first year with a visitor
     */
    long cost(int lastCall, int firstVisit) {
        int granted = Math.min(lastCall, bound.length - 1);
        while (granted >= 0 && firstVisit < bound[granted]) {
            granted--;
        }
        long without = costWithoutGrant[lastCall];
        return granted < 0 ? without : Math.min(without, costWithGrant[granted]);
    }
}
