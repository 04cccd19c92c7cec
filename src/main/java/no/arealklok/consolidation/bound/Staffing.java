package no.arealklok.consolidation.bound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.arealklok.economy.StaffMoney;

/** Staff of one service in one building (bemanning): present values in whole NOK; nothing where no cost is known. */
final class Staffing {
    private final Optional<StaffMoney> money;
    private final int[] own;
    private final int fewest;
    private final int most;
    private final long ownCost;
    private final Map<Integer, Long> leastYearly = new HashMap<>();

    /**
     * @param own users of its own units in each year
     * @param most users that can be there together in any year
     */
    Staffing(Optional<StaffMoney> money, int[] own, int most) {
        this.money = money;
        this.own = own;
        this.fewest = Arrays.stream(own).min().orElse(0);
        this.most = most;
        this.ownCost = cost(new int[own.length]);
    }

    /** Of the own units alone. */
    long ownCost() {
        return ownCost;
    }

    /** What visitors with so many users in each year add. */
    long added(int[] users) {
        return cost(users) - ownCost;
    }

    private long cost(int[] users) {
        if (money.isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (int t = 0; t < own.length; t++) {
            sum += money.get().presentValue(t, own[t] + users[t]);
        }
        return sum;
    }

    /** The least that someone with so many users in each year adds who comes in a year, whoever else is there. */
    long leastAdded(int[] users, int from) {
        if (money.isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (int t = from; t < own.length; t++) {
            long yearly = leastYearly.computeIfAbsent(users[t], this::leastYearly);
            // It is the difference of two amounts that are each rounded.
            sum += Math.max(0, (long) Math.floor(yearly * money.get().factor(t)) - 1);
        }
        return sum;
    }

    private long leastYearly(int users) {
        long least = Long.MAX_VALUE;
        for (int before = fewest; before + users <= most; before++) {
            least = Math.min(
                    least, money.get().yearly(before + users) - money.get().yearly(before));
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }
}
