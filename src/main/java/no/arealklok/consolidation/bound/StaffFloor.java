package no.arealklok.consolidation.bound;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.arealklok.economy.StaffMoney;

/** The least that someone adds to the staff of one service in one building, whoever else is there: whole NOK. */
final class StaffFloor {
    private final Optional<StaffMoney> money;
    private final int fewest;
    private final int most;
    private final Map<Integer, Long> leastYearly = new HashMap<>();

    /**
     * @param fewest users that are there anyway in any year
     * @param most users that can be there together in any year
     */
    StaffFloor(Optional<StaffMoney> money, int fewest, int most) {
        this.money = money;
        this.fewest = fewest;
        this.most = most;
    }

    /** Present value of someone with so many users in each year who comes in a year. */
    long of(int[] users, int from) {
        if (money.isEmpty()) {
            return 0;
        }
        long sum = 0;
        for (int t = from; t < users.length; t++) {
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
