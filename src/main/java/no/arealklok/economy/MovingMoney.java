package no.arealklok.economy;

import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;

/** What moving users costs, once, in the year they move. */
public final class MovingMoney {
    private final Figure each;
    private final Discounting discounting;

    public MovingMoney(Horizon horizon, Norms norms) {
        this.each = norms.figure("moving.cost-per-person");
        this.discounting = Discounting.of(horizon, norms);
    }

    /** Present value in whole NOK of moving so many users in the year with this index. */
    public long presentValue(long users, int index) {
        return discounting.presentValue(each.whole() * users, index, index + 1);
    }

    public CashFlow flow(String unit, long users, int index) {
        long amount = each.whole() * users;
        return new CashFlow(
                CostLine.MOVING, unit, amount, index, index + 1, presentValue(users, index), Optional.of(each));
    }
}
