package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.register.Extension;

/**
 * What one extension costs when it is ready in a year: the investment in that year, the running of the added area from
 * then on, and what is left of the investment in the last year, written off in equal parts over its life. Of a building
 * that is left before, nothing is left.
 */
public final class ExtensionMoney {
    private final String building;
    private final Extension extension;
    private final Discounting discounting;
    private final Optional<Figure> yearly;
    private final double life;

    /** @param areaPerPlace key of the norm with the m² that each place adds; empty when it adds none */
    public ExtensionMoney(
            String building, Extension extension, Optional<String> areaPerPlace, Horizon horizon, Norms norms) {
        this.building = building;
        this.extension = extension;
        this.discounting = Discounting.of(horizon, norms);
        this.yearly = areaPerPlace.map(key -> new PropertyCost(norms).ofPlaces(extension.places(), key));
        // A life of 0 would divide by it; what lasts no year is worth nothing after one.
        this.life = Math.max(1, norms.value("economy.investment-life"));
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
                + yearly.map(cost -> discounting.presentValue(cost.whole(), ready, to))
                        .orElse(0L)
                + discounting.presentValue(-residual(ready, to), last, last + 1);
    }

    public List<CashFlow> flows(int ready, int to) {
        int last = discounting.years() - 1;
        long cost = extension.cost().whole();
        List<CashFlow> flows = new ArrayList<>();
        flows.add(flow(CostLine.INVESTMENT, cost, ready, ready + 1, extension.cost()));
        yearly.ifPresent(running -> flows.add(flow(CostLine.EXTENSION_PROPERTY, running.whole(), ready, to, running)));
        flows.add(flow(CostLine.RESIDUAL_VALUE, -residual(ready, to), last, last + 1, extension.cost()));
        flows.removeIf(flow -> flow.from() >= flow.to() || flow.amount() == 0);
        return flows;
    }

    private CashFlow flow(CostLine line, long amount, int from, int to, Figure basis) {
        long present = discounting.presentValue(amount, from, to);
        return new CashFlow(line, building, amount, from, to, present, basis);
    }

    private long residual(int ready, int to) {
        if (to < discounting.years()) {
            return 0;
        }
        double used = Math.min(life, discounting.years() - ready);
        return Math.round(extension.cost().whole() * (1 - used / life));
    }
}
