package no.arealklok.economy;

import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Series;

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

    /** @param users of the unit, year by year */
    public CashFlow flow(String unit, Series users, int index) {
        int year = users.firstYear() + index;
        long moved = Math.round(users.in(year));
        long amount = each.whole() * moved;
        Figure basis =
                Figure.computed("moving/" + unit + "/" + year, amount, MeasureUnit.NOK, "cost.moving", users, each);
        return new CashFlow(CostLine.MOVING, unit, amount, index, index + 1, presentValue(moved, index), basis);
    }
}
