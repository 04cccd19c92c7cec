package no.arealklok.consolidation.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.arealklok.consolidation.plan.Built;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.consolidation.plan.SitePlan;

/**
 * What the places of one extension of a plan give and cost, all else as in the plan.
 *
 * @param placeYears that lack without it, more than 0
 * @param cost what is saved without it of what counts: present value in whole NOK
 */
public record PlacePrice(SitePlan site, Built built, long placeYears, long cost) {
    private static final Comparator<PlacePrice> DEAREST_FIRST = Comparator.comparingDouble(PlacePrice::each)
            .reversed()
            .thenComparingInt(price -> price.site().site().index())
            .thenComparing(price -> price.built().service().id());

    /** NOK a place-year. */
    public double each() {
        return (double) cost / placeYears;
    }

    /**
     * Those of all extensions, the dearest place-years first. Left out in this order, the plan's extensions trade money
     * against shortage: no other order saves more for as many.
     */
    public static List<PlacePrice> dearestFirst(Plan plan) {
        List<PlacePrice> prices = new ArrayList<>();
        for (SitePlan site : plan.sites()) {
            for (Built built : site.extensions()) {
                PlanScore without = site.without(built);
                if (without.shortage() > 0) {
                    prices.add(new PlacePrice(site, built, without.shortage(), -without.cost()));
                }
            }
        }
        prices.sort(DEAREST_FIRST);
        return prices;
    }
}
