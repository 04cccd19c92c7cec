package no.arealklok.economy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;

/** How amounts are valued: the plan period, the norms, interest, the carbon price, and what counts. */
public final class Pricing {
    private final Horizon horizon;
    private final Norms norms;
    private final Objective objective;
    private final Discounting discounting;
    private final CarbonPrice carbonPrice;

    public Pricing(Horizon horizon, Norms norms, Objective objective) {
        this.horizon = horizon;
        this.norms = norms;
        this.objective = objective;
        this.discounting = Discounting.of(horizon, norms);
        this.carbonPrice = new CarbonPrice(norms);
    }

    public static Pricing of(Horizon horizon, Norms norms, Perspective perspective) {
        return new Pricing(horizon, norms, Objective.of(perspective, norms));
    }

    public Horizon horizon() {
        return horizon;
    }

    int years() {
        return horizon.length();
    }

    public Norms norms() {
        return norms;
    }

    public Objective objective() {
        return objective;
    }

    public Discounting discounting() {
        return discounting;
    }

    /** What the flows add to the cost that is made small. */
    public long counted(Effects effects) {
        long sum = 0;
        for (CashFlow flow : effects.flows()) {
            sum += objective.counted(flow);
        }
        return sum;
    }

    /** The same amount in every year from an index up to, not including, another; none when there is no such year. */
    List<CashFlow> level(CostLine line, Payer payer, String subject, Figure basis, long amount, int from, int to) {
        if (from >= to || amount == 0) {
            return List.of();
        }
        long present = discounting.presentValue(amount, from, to);
        return List.of(
                new CashFlow(line, payer, subject, from, Collections.nCopies(to - from, amount), present, basis));
    }

    List<CashFlow> once(CostLine line, Payer payer, String subject, Figure basis, long amount, int index) {
        return level(line, payer, subject, basis, amount, index, Math.min(index + 1, years()));
    }

    /** Amounts that differ from year to year. */
    CashFlow series(CostLine line, Payer payer, String subject, Figure basis, int from, List<Long> amounts) {
        return new CashFlow(line, payer, subject, from, amounts, discounting.presentValue(amounts, from), basis);
    }

    /** The money and the emissions, and what these cost at their price. */
    Effects with(List<CashFlow> money, List<Emission> emissions) {
        List<CashFlow> flows = new ArrayList<>(money);
        for (Emission emission : emissions) {
            List<Long> amounts = new ArrayList<>();
            for (int t = emission.from();
                    t < emission.from() + emission.kilograms().size();
                    t++) {
                amounts.add(Math.round(emission.kilograms(t) / 1000 * carbonPrice.in(horizon.year(t))));
            }
            if (amounts.stream().anyMatch(amount -> amount != 0)) {
                flows.add(series(
                        CostLine.EMISSIONS,
                        Payer.CLIMATE,
                        emission.subject(),
                        emission.basis(),
                        emission.from(),
                        amounts));
            }
        }
        return new Effects(flows, emissions);
    }
}
