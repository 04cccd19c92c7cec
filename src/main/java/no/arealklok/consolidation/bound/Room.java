package no.arealklok.consolidation.bound;

import java.util.Optional;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.economy.PavilionMoney;
import no.arealklok.service.Overload;
import no.arealklok.service.PavilionChoice;
import no.arealklok.service.Pavilions;
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
    private final Optional<PavilionMoney> rented;
    private final Pavilions pavilions;
    private final ExtensionCost extension;

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
        this.rented = service.pavilions();
        this.pavilions = rented.map(PavilionMoney::pavilions).orElse(Pavilions.NONE);
        this.extension = new ExtensionCost(timely, years, earliestExtension, facts.grantYears());
        for (int t = 0; t < years; t++) {
            places[t] = placesNow - own[t];
            norm[t] = service.largestUnit().orElse(UNBOUNDED) - own[t];
        }
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
        return Math.min(places[t] + more + strain.over(placesNow + more) + rentable(t), norm[t]);
    }

    private int rentable(int t) {
        return t >= pavilions.first() ? pavilions.most() * pavilions.size() : 0;
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
        return extension.least();
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
    private int lastCall(int[] users, int firstOverload) {
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
        int ready = extension.ready(firstOverload);
        if (!strain.isNone() || !pavilions.isNone()) {
            return new PavilionChoice(overload(users, ready), pavilions, term -> 0)
                    .left()
                    .shortage();
        }
        long sum = 0;
        for (int t = 0; t < places.length && sum <= limit; t++) {
            sum += Math.max(0, users[t] - places[t] - (t >= ready ? added : 0));
        }
        return sum;
    }

    /**
     * What those who are short, the extension and pavilions cost, at least: more visitors, or earlier ones, never make
     * it less.
     *
     * @param shortage at least
     * @param each of a place-year short
     * @param firstVisit index of the first year with a visitor
     */
    long leastCost(int[] users, int firstOverload, long shortage, long each, int firstVisit) {
        if (rented.isEmpty()) {
            return shortage * each + extension.cost(lastCall(users, firstOverload), firstVisit);
        }
        long least = withPavilions(users, places.length, each);
        boolean found = true;
        for (int ready = extension.ready(firstOverload); found && added > 0 && ready < places.length; ready++) {
            long rest = withPavilions(users, ready, each);
            // Later than that, too many are short whatever is rented.
            found = rest < Long.MAX_VALUE;
            least = found ? Math.min(least, rest + extension.cost(ready, firstVisit)) : least;
        }
        return least;
    }

    private long withPavilions(int[] users, int ready, long each) {
        return new PavilionChoice(overload(users, ready), pavilions, rented.orElseThrow()::presentValue)
                .leastCost(each, limit);
    }
}
