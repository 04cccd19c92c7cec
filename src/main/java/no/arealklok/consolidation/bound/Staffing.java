package no.arealklok.consolidation.bound;

import java.util.Optional;
import no.arealklok.economy.StaffMoney;

/** Staff of one service in one building (bemanning): present values in whole NOK; nothing where no cost is known. */
final class Staffing {
    private final Optional<StaffMoney> money;
    private final int[] own;
    private final long ownCost;

    /** @param own users of its own units in each year */
    Staffing(Optional<StaffMoney> money, int[] own) {
        this.money = money;
        this.own = own;
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
}
