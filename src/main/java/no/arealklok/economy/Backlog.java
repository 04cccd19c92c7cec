package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Ownership;

/**
 * What has been put off in a building (vedlikeholdsetterslep): it is put right in equal parts over some years after the
 * building's first year of use. What is not yet put right when the building is left is avoided by the municipality; a
 * share of it falls on whoever takes over.
 */
final class Backlog {
    private final Building building;
    private final Pricing pricing;
    private final Optional<Figure> stated;
    private final int years;

    Backlog(Building building, Pricing pricing) {
        this.building = building;
        this.pricing = pricing;
        this.stated = building.ownership() == Ownership.OWNED
                ? building.find(BuildingQuantity.MAINTENANCE_BACKLOG)
                : Optional.empty();
        this.years = (int)
                Math.max(1, pricing.norms().figure("property.backlog-years").whole());
    }

    List<CashFlow> flows(int from, int to) {
        if (stated.isEmpty()) {
            return List.of();
        }
        long amount = Math.round((double) stated.get().whole() / years);
        double share = pricing.norms().value("property.backlog-passed-on");
        int first = from + 1;
        int end = Math.min(from + 1 + years, pricing.years());
        List<CashFlow> flows = new ArrayList<>(of(Payer.MUNICIPALITY, amount, first, Math.min(to, end)));
        flows.addAll(of(Payer.OTHERS, Math.round(amount * share), Math.max(to, first), end));
        return flows;
    }

    private List<CashFlow> of(Payer payer, long amount, int from, int to) {
        return pricing.level(CostLine.BACKLOG, payer, building.id(), stated.orElseThrow(), amount, from, to);
    }
}
