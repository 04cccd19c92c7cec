package no.arealklok.economy;

import java.util.List;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.register.Extension;

/**
 * What one extension costs when it is ready in a year: the investment in that year, the running of the added area from
 * then on, and what is left of the investment in the last year, written off in equal parts over its life.
 */
public final class ExtensionMoney {
    private final String building;
    private final Extension extension;
    private final Discounting discounting;
    private final Figure yearly;
    private final double life;

    public ExtensionMoney(String building, Extension extension, String areaPerPlace, Horizon horizon, Norms norms) {
        this.building = building;
        this.extension = extension;
        this.discounting = Discounting.of(horizon, norms);
        this.yearly = new PropertyCost(norms).ofPlaces(extension.places(), areaPerPlace);
        this.life = norms.value("economy.investment-life");
    }

    /**
     * Present value in whole NOK.
     *
     * @param ready index of the first year with the places
     * @param to index after the building's last year of use
     */
    public long presentValue(int ready, int to) {
        int last = discounting.years() - 1;
        return discounting.presentValue(extension.cost().whole(), ready, ready + 1)
                + discounting.presentValue(yearly.whole(), ready, to)
                + discounting.presentValue(-residual(ready), last, last + 1);
    }

    public List<CashFlow> flows(int ready, int to) {
        int last = discounting.years() - 1;
        long cost = extension.cost().whole();
        return List.of(
                flow(CostLine.INVESTMENT, cost, ready, ready + 1, extension.cost()),
                flow(CostLine.EXTENSION_PROPERTY, yearly.whole(), ready, to, yearly),
                flow(CostLine.RESIDUAL_VALUE, -residual(ready), last, last + 1, extension.cost()));
    }

    private CashFlow flow(CostLine line, long amount, int from, int to, Figure basis) {
        long present = discounting.presentValue(amount, from, to);
        return new CashFlow(line, building, amount, from, to, present, basis);
    }

    private long residual(int ready) {
        double used = Math.min(life, discounting.years() - ready);
        return Math.round(extension.cost().whole() * (1 - used / life));
    }
}
