package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Horizon;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Ownership;

/**
 * What one building costs, from the year it is taken into use to the year it is left, and after. Worked out once, so
 * that a search can ask a million times.
 */
public final class BuildingMoney {
    private final Building building;
    private final Discounting discounting;
    private final Optional<Figure> yearly;
    private final Optional<Figure> rent;
    private final Optional<Figure> release;
    private final int emptyYears;
    private final int leaseEnd;

    public BuildingMoney(Building building, Horizon horizon, Norms norms) {
        this.building = building;
        this.discounting = Discounting.of(horizon, norms);
        this.yearly = new PropertyCost(norms).yearly(building);
        this.rent = building.find(BuildingQuantity.RENT);
        this.release =
                building.ownership() == Ownership.OWNED ? building.find(BuildingQuantity.SITE_VALUE) : Optional.empty();
        this.emptyYears = (int) norms.norm("closing.empty-years").figure().whole();
        this.leaseEnd = building.leaseEnds().stream()
                .map(last -> Math.min(Math.max(0, last + 1 - horizon.baseYear()), horizon.length()))
                .findFirst()
                .orElse(0);
    }

    /** Yearly operation and maintenance, where known. */
    public Optional<Figure> yearly() {
        return yearly;
    }

    /**
     * Present value in whole NOK of a use from one index up to another; the same as the sum of {@link #flows}.
     *
     * @param to index after the last year of use; the number of years when the building stays in use
     */
    public long presentValue(int from, int to) {
        long sum = yearlyValue(yearly, from, to) + yearlyValue(rent, from, to);
        if (to < discounting.years()) {
            sum += yearlyValue(yearly, to, emptyUntil(to)) + yearlyValue(rent, to, leaseEnd);
            sum += releasedBefore(to) ? releaseValue(emptyUntil(to)) : 0;
        }
        return sum;
    }

    /** The flows behind {@link #presentValue}, for documents. */
    public List<CashFlow> flows(int from, int to) {
        List<CashFlow> flows = new ArrayList<>();
        yearly.ifPresent(cost -> flows.add(flow(CostLine.PROPERTY, cost, cost.whole(), from, to)));
        rent.ifPresent(cost -> flows.add(flow(CostLine.PROPERTY, cost, cost.whole(), from, to)));
        if (to < discounting.years()) {
            yearly.ifPresent(cost -> flows.add(flow(CostLine.EMPTY_BUILDING, cost, cost.whole(), to, emptyUntil(to))));
            rent.ifPresent(cost -> flows.add(flow(CostLine.EMPTY_BUILDING, cost, cost.whole(), to, leaseEnd)));
            if (releasedBefore(to)) {
                Figure value = release.orElseThrow();
                int year = emptyUntil(to);
                flows.add(flow(CostLine.SITE_RELEASE, value, -value.whole(), year, year + 1));
            }
        }
        flows.removeIf(flow -> flow.from() >= flow.to());
        return flows;
    }

    private CashFlow flow(CostLine line, Figure basis, long amount, int from, int to) {
        long present = discounting.presentValue(amount, from, to);
        return new CashFlow(line, building.id(), amount, from, to, present, basis);
    }

    private long yearlyValue(Optional<Figure> amount, int from, int to) {
        return amount.isEmpty() ? 0 : discounting.presentValue(amount.get().whole(), from, to);
    }

    private long releaseValue(int year) {
        return discounting.presentValue(-release.orElseThrow().whole(), year, year + 1);
    }

    /** A leased building goes back to its owner when the lease ends, if that comes first. */
    private int emptyUntil(int left) {
        boolean handedBack =
                building.ownership() == Ownership.LEASED && building.leaseEnds().isPresent();
        int until = handedBack ? Math.min(left + emptyYears, Math.max(left, leaseEnd)) : left + emptyYears;
        return Math.min(until, discounting.years());
    }

    /** A site that would be released after the last year is not counted. */
    private boolean releasedBefore(int left) {
        return release.isPresent() && emptyUntil(left) < discounting.years();
    }
}
