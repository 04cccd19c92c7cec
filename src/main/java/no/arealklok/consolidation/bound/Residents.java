package no.arealklok.consolidation.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SiteLoad;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.ConsolidationCase;
import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Site;

/**
 * The units of one service that are in a building at first: every way in which they may stay or leave, with what it
 * costs beside the building itself while nobody comes, tabulated once.
 */
final class Residents {
    /** More than anything costs, and little enough to be added up. */
    static final long IMPOSSIBLE = 1L << 53;

    private static final int STAYS = -1;

    private final ConsolidationCase facts;
    private final Site site;
    private final List<Mover> movers;
    private final List<Occupant> fixed;
    private final boolean counted;
    private final int[] closings;
    private final List<List<Stay>> handovers;
    private final List<Way> ways = new ArrayList<>();
    private final long[][] leavingPrices;
    private final long[] least;
    private final Way[] best;
    private Way bestInUse;
    private long leastInUse;

    /**
     * @param choices of each mover which of its years, or {@link #STAYS}
     * @param lastYear index after the last year with any of them
     * @param free index of the first year in which the building may be left
     * @param cost for each year in which the building may be left
     * @param shortage place-years
     */
    private record Way(int[] choices, int lastYear, int free, long[] cost, long shortage) {
        boolean allStay() {
            return Arrays.stream(choices).allMatch(choice -> choice == STAYS);
        }
    }

    /**
     * @param fixed those without a choice
     * @param counted whether their users are; in an annex they are not
     * @param closings indexes of the years in which the building may be left, and at the end the number of years for
     *     never
     * @param handovers for each way in which others may leave them their rooms, or not, who is there how long
     * @param limit most place-years that may be short
     */
    Residents(
            ConsolidationCase facts,
            Site site,
            List<Mover> movers,
            List<Occupant> fixed,
            boolean counted,
            int[] closings,
            List<List<Stay>> handovers,
            long limit) {
        this.facts = facts;
        this.site = site;
        this.movers = movers;
        this.fixed = fixed;
        this.counted = counted;
        this.closings = closings;
        this.handovers = handovers;
        this.leavingPrices =
                movers.stream().map(mover -> new long[mover.years()]).toArray(long[][]::new);
        this.least = new long[closings.length];
        this.best = new Way[closings.length];
        tabulate(new int[movers.size()], 0, limit);
    }

    private void tabulate(int[] choices, int next, long limit) {
        if (next == choices.length) {
            for (List<Stay> handover : handovers) {
                Way way = way(choices.clone(), handover);
                if (way.shortage() <= limit) {
                    ways.add(way);
                }
            }
            return;
        }
        for (int k = movers.get(next).mayStay() ? STAYS : 0;
                k < movers.get(next).years();
                k++) {
            choices[next] = k;
            tabulate(choices, next + 1, limit);
        }
    }

    private Way way(int[] choices, List<Stay> handover) {
        int years = facts.horizon().length();
        List<Stay> stays = new ArrayList<>();
        fixed.forEach(unit -> stays.add(new Stay(unit, site, 0, years, counted)));
        for (int i = 0; i < choices.length; i++) {
            Mover mover = movers.get(i);
            int left = choices[i] == STAYS ? years : mover.year(choices[i]);
            stays.add(new Stay(mover.occupant(), site, 0, left, counted));
        }
        int last = stays.stream().mapToInt(Stay::to).max().orElseThrow();
        int free = handover.stream().mapToInt(Stay::to).reduce(last, Math::max);
        stays.addAll(handover);
        long[] cost = new long[closings.length];
        long shortage = 0;
        for (int c = 0; c < closings.length; c++) {
            if (closings[c] >= free) {
                PlanScore score = score(stays, closings[c]);
                cost[c] = score.cost() - site.money().presentValue(0, closings[c]);
                shortage = score.shortage();
            }
        }
        return new Way(choices, last, free, cost, shortage);
    }

    /** Users in each year whom visitors find; empty where visitors may not come, as someone has to leave. */
    Optional<int[]> staying() {
        if (ways.stream().noneMatch(Way::allStay)) {
            return Optional.empty();
        }
        int[] users = new int[facts.horizon().length()];
        for (int t = 0; t < users.length; t++) {
            for (Occupant unit : fixed) {
                users[t] += unit.demand().in(t);
            }
            for (Mover mover : movers) {
                users[t] += mover.users()[t];
            }
        }
        return Optional.of(users);
    }

    private PlanScore score(List<Stay> stays, int closing) {
        SiteLoad load = new SiteLoad(site, facts);
        stays.forEach(load::add);
        // Someone whose users are not counted keeps the building in use until then.
        load.add(new Stay(stays.get(0).occupant(), site, 0, closing, false));
        return load.score();
    }

    /** Finds the cheapest way for each year in which the building may be left. */
    void solve(Prices prices) {
        for (int i = 0; i < leavingPrices.length; i++) {
            for (int k = 0; k < leavingPrices[i].length; k++) {
                leavingPrices[i][k] = movers.get(i).leavingPrice(site, k, prices);
            }
        }
        Arrays.fill(least, IMPOSSIBLE);
        leastInUse = IMPOSSIBLE;
        for (Way way : ways) {
            long leaving = leavingCost(way);
            compare(way, leaving + way.shortage() * prices.ofShortage());
        }
    }

    private long leavingCost(Way way) {
        long price = 0;
        for (int i = 0; i < leavingPrices.length; i++) {
            int k = way.choices()[i];
            price += k == STAYS ? 0 : leavingPrices[i][k];
        }
        return price;
    }

    private void compare(Way way, long price) {
        int never = closings.length - 1;
        for (int c = never; c >= 0 && closings[c] >= way.free(); c--) {
            long value = price + way.cost()[c];
            if (value < least[c]) {
                least[c] = value;
                best[c] = way;
            }
        }
        if (way.lastYear() == closings[never] && price + way.cost()[never] < leastInUse) {
            leastInUse = price + way.cost()[never];
            bestInUse = way;
        }
    }

    /** When the building is left in the c-th of the years; {@link #IMPOSSIBLE} when someone cannot leave by then. */
    long least(int c) {
        return least[c];
    }

    /** When one of them at least stays to the end. */
    long leastInUse() {
        return leastInUse;
    }

    /** They choose as is best when the building is left in the c-th of the years. */
    void use(int c, Prices prices) {
        use(best[c], prices);
    }

    /** They choose as is best when one of them at least stays to the end. */
    void useInUse(Prices prices) {
        use(bestInUse, prices);
    }

    private void use(Way way, Prices prices) {
        if (way == null) {
            // Nothing they can do is legal: then the cost says so.
            return;
        }
        prices.useShortage(way.shortage());
        leave(way, prices);
    }

    private void leave(Way way, Prices prices) {
        for (int i = 0; i < movers.size(); i++) {
            if (way.choices()[i] != STAYS) {
                movers.get(i).leave(site, way.choices()[i], prices);
            }
        }
    }
}
