package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Ownership;

/**
 * What one building costs and emits, from the year it is taken into use to the year it is left, and after. What counts
 * of it is worked out once, so that a search can ask a million times.
 */
public final class BuildingMoney {
    private final Building building;
    private final Pricing pricing;
    private final Map<CostLine, Figure> yearly;
    private final Optional<Figure> rent;
    private final Optional<Figure> renewedRent;
    private final Optional<Figure> tornDown;
    private final Optional<Figure> release;
    private final Backlog backlog;
    private final EnergyUse energy;
    private final List<EnergyUse.Carried> energyUse;
    private final int emptyYears;
    private final int leaseEnd;
    /** Index of the first year at another rent; a lease that had ended before the first year goes on as it is. */
    private final int renewedFrom;

    private final RunValues values;

    public BuildingMoney(Building building, Pricing pricing) {
        Norms norms = pricing.norms();
        this.building = building;
        this.pricing = pricing;
        this.yearly = new PropertyCost(norms).yearly(building);
        this.rent = building.find(BuildingQuantity.RENT);
        this.renewedRent = rent.map(this::renewed);
        this.tornDown = isOwned() ? building.find(BuildingQuantity.GROSS_AREA).map(this::tornDown) : Optional.empty();
        this.release = isOwned() ? building.find(BuildingQuantity.SITE_VALUE) : Optional.empty();
        this.backlog = new Backlog(building, pricing);
        this.energy = new EnergyUse(norms);
        this.energyUse = energy.yearly(building);
        this.emptyYears = (int) norms.norm("closing.empty-years").figure().whole();
        this.leaseEnd = building.leaseEnds().stream()
                .map(last -> Math.min(Math.max(0, last + 1 - pricing.horizon().baseYear()), pricing.years()))
                .findFirst()
                .orElse(0);
        this.renewedFrom = leaseEnd == 0 || renewedRent.equals(rent) ? pricing.years() : leaseEnd;
        this.values = new RunValues(pricing, this::effects);
    }

    private boolean isOwned() {
        return building.ownership() == Ownership.OWNED;
    }

    /**
     * What counts of {@link #effects}: present value in whole NOK of a use from one index up to another.
     *
     * @param to index after the last year of use; the number of years when the building stays in use
     */
    public long presentValue(int from, int to) {
        return values.value(from, to);
    }

    /** Everyone's money and emissions from such a use. */
    public Effects effects(int from, int to) {
        List<CashFlow> flows = new ArrayList<>();
        int empty = emptyUntil(to);
        yearly.forEach((line, cost) -> flows.addAll(level(line, cost, from, to)));
        flows.addAll(backlog.flows(from, to));
        rent.ifPresent(cost -> flows.addAll(level(CostLine.RENT, cost, from, Math.min(to, renewedFrom))));
        renewedRent.ifPresent(cost -> flows.addAll(level(CostLine.RENT, cost, Math.max(from, renewedFrom), to)));
        yearly.values().forEach(cost -> flows.addAll(level(CostLine.EMPTY_BUILDING, cost, to, empty)));
        if (to < pricing.years()) {
            rent.ifPresent(cost -> flows.addAll(level(CostLine.EMPTY_BUILDING, cost, to, leaseEnd)));
            tornDown.ifPresent(area -> flows.addAll(demolition(area, empty)));
            release.ifPresent(value -> flows.addAll(release(value, empty)));
        }
        return pricing.with(flows, emissions(from, empty));
    }

    private List<CashFlow> level(CostLine line, Figure cost, int from, int to) {
        return pricing.level(line, Payer.MUNICIPALITY, building.id(), cost, cost.whole(), from, to);
    }

    /**
     * A year, from when the lease ends: the norm for a new lease, but no less than today's rent, so that the end of a
     * lease is never a gain.
     */
    private Figure renewed(Figure today) {
        Figure each = pricing.norms().figure("lease.renewed-rent");
        return building.find(BuildingQuantity.GROSS_AREA)
                .filter(area -> area.value() * each.value() > today.value())
                .map(area -> Figure.computed(
                        "rent-renewed/" + building.id(),
                        Math.round(area.value() * each.value()),
                        MeasureUnit.NOK_PER_YEAR,
                        "cost.rentRenewed",
                        area,
                        each))
                .orElse(today);
    }

    private List<CashFlow> demolition(Figure area, int index) {
        Figure each = pricing.norms().figure("closing.demolition-cost");
        Figure cost = Figure.computed(
                "demolition/" + building.id(),
                Math.round(area.value() * each.value()),
                MeasureUnit.NOK,
                "cost.demolition",
                area,
                each);
        return pricing.once(CostLine.DEMOLITION, Payer.MUNICIPALITY, building.id(), cost, cost.whole(), index);
    }

    /** A site that would be released after the last year is not counted. */
    private List<CashFlow> release(Figure value, int index) {
        double factor = pricing.norms().value("closing.site-value-factor");
        return pricing.once(
                CostLine.SITE_RELEASE,
                Payer.MUNICIPALITY,
                building.id(),
                value,
                -Math.round(value.whole() * factor),
                index);
    }

    /** An empty building is heated as before. What is torn down is torn down when it has stood empty. */
    private List<Emission> emissions(int from, int empty) {
        List<Emission> emissions = new ArrayList<>();
        energyUse.forEach(use -> emissions.add(energy.emission(use, building.id(), from, empty)));
        if (empty < pricing.years()) {
            tornDown.flatMap(area -> energy.once(EmissionSource.DEMOLITION, building.id(), area, empty))
                    .ifPresent(emissions::add);
        }
        return emissions;
    }

    private Figure tornDown(Figure area) {
        Figure share = pricing.norms().figure("closing.demolition-share");
        return Figure.computed(
                "torn-down/" + building.id(),
                area.value() * share.value(),
                MeasureUnit.SQUARE_METRES,
                "area.share",
                area,
                share);
    }

    /** Index after the last empty year. A leased building goes back to its owner when the lease ends, if first. */
    private int emptyUntil(int left) {
        boolean handedBack =
                building.ownership() == Ownership.LEASED && building.leaseEnds().isPresent();
        int until = handedBack ? Math.min(left + emptyYears, Math.max(left, leaseEnd)) : left + emptyYears;
        return Math.min(until, pricing.years());
    }
}
