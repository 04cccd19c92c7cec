package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.service.Pavilions;

/**
 * What pavilions at one building cost: setting up in their first year, rent as long as is paid for, and taking away in
 * the year after the last, or in the plan period's last. What they emit is not known and not counted.
 */
public final class PavilionMoney {
    private final String building;
    private final Pavilions pavilions;
    private final String size;
    private final Pricing pricing;
    private final RunValues values;

    /** @param size key of the norm with the places in each */
    public PavilionMoney(String building, Pavilions pavilions, String size, Pricing pricing) {
        this.building = building;
        this.pavilions = pavilions;
        this.size = size;
        this.pricing = pricing;
        this.values =
                new RunValues(pricing, (from, to) -> effects(new Pavilions.Stay(1, new Pavilions.Term(from, to))));
    }

    public Pavilions pavilions() {
        return pavilions;
    }

    /** What counts of one of them through the term: present value in whole NOK. */
    public long presentValue(Pavilions.Term term) {
        return values.value(term.from(), term.to());
    }

    /** Of all of them. */
    public long presentValue(Pavilions.Stay stay) {
        return stay.number() * presentValue(stay.term());
    }

    /** Each by itself, so that they cost what {@link #presentValue} says to the krone. */
    public Effects effects(Pavilions.Stay stay) {
        List<CashFlow> flows = new ArrayList<>();
        int from = stay.term().from();
        int to = stay.term().to();
        int paid = Math.min(pavilions.paidTo(stay.term()), pricing.years());
        Figure up = each("pavilion.setting-up");
        Figure rent = each("pavilion.rent");
        Figure away = each("pavilion.taking-away");
        for (int number = 0; number < stay.number(); number++) {
            flows.addAll(flows(up, from, from + 1));
            flows.addAll(flows(rent, from, paid));
            int last = Math.min(to, pricing.years() - 1);
            flows.addAll(flows(away, last, last + 1));
        }
        return new Effects(flows, List.of());
    }

    private List<CashFlow> flows(Figure each, int from, int to) {
        return pricing.level(CostLine.TEMPORARY_PREMISES, Payer.MUNICIPALITY, building, each, each.whole(), from, to);
    }

    private Figure each(String norm) {
        Figure price = pricing.norms().figure(norm);
        Figure places = pricing.norms().figure(size);
        return Figure.computed(
                norm + "/" + size, price.value() * places.whole(), MeasureUnit.NOK, "cost.pavilion", price, places);
    }
}
