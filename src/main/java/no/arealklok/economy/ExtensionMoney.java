package no.arealklok.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Extension;

/**
 * What one extension costs and emits when it is ready in a year: the investment by then, the running of the added area
 * from then on, and what is left of the investment in the last year, written off in equal parts over its life. Of
 * a building that is left before, nothing is left.
 */
public final class ExtensionMoney {
    /**
     * What of an extension its service type decides.
     *
     * @param areaPerPlace key of the norm with the m² that each place takes
     * @param conversion whether the area is there already
     * @param grant key of the norm with the state's grant a place
     */
    public record Kind(String areaPerPlace, boolean conversion, Optional<String> grant) {}

    private final String building;
    private final Extension extension;
    private final Kind kind;
    private final Pricing pricing;
    private final long cost;
    private final long tax;
    private final Payments payments;
    private final RunValues values;
    private final RunValues granted;

    public ExtensionMoney(String building, Extension extension, Kind kind, Pricing pricing) {
        this.building = building;
        this.extension = extension;
        this.kind = kind;
        this.pricing = pricing;
        this.cost = Math.round(extension.cost().whole() * pricing.norms().value("economy.investment-factor"));
        this.tax = Math.round(cost * pricing.norms().value("economy.investment-vat"));
        this.payments = Payments.of(pricing.norms());
        this.values = new RunValues(pricing, (ready, to) -> effects(ready, to, false));
        this.granted = new RunValues(pricing, (ready, to) -> effects(ready, to, true));
    }

    /**
     * What counts of {@link #effects}: present value in whole NOK.
     *
     * @param ready index of the first year with the places
     * @param to index after the building's last year of use
     * @param grant whether the state's grant is given
     */
    public long presentValue(int ready, int to, boolean grant) {
        return (grant ? granted : values).value(ready, to);
    }

    /**
     * Whether a grant would make a difference to what counts: not where none is given, nor to society, whose it is
     * already.
     */
    public boolean countsGrant() {
        return presentValue(0, pricing.years(), true) != presentValue(0, pricing.years(), false);
    }

    /** When the register's sum for it is paid. */
    public Payments.Instalments paid(int ready) {
        return payments.of(extension.cost().whole(), ready);
    }

    /** Everyone's money and emissions from it. */
    public Effects effects(int ready, int to, boolean grant) {
        List<CashFlow> flows = investment(ready);
        long given = grant ? grant() : 0;
        if (given != 0) {
            flows.addAll(flows(CostLine.GRANT, Payer.MUNICIPALITY, -given, ready));
            flows.addAll(flows(CostLine.GRANT, Payer.STATE, given, ready));
        }
        Figure elsewhere = pricing.norms().figure("economy.temporary-premises");
        flows.addAll(flows(
                CostLine.TEMPORARY_PREMISES,
                Payer.MUNICIPALITY,
                Math.round(extension.places().whole() * elsewhere.value()),
                Math.max(0, ready - 1)));
        if (!kind.conversion()) {
            Figure running = new PropertyCost(pricing.norms()).ofPlaces(extension.places(), kind.areaPerPlace());
            flows.addAll(pricing.level(
                    CostLine.EXTENSION_PROPERTY, Payer.MUNICIPALITY, building, running, running.whole(), ready, to));
        }
        int last = pricing.years() - 1;
        // To each by what each paid, or building in the last year for a grant would be a gain.
        flows.addAll(flows(CostLine.RESIDUAL_VALUE, Payer.MUNICIPALITY, -left(cost - tax - given, ready, to), last));
        if (given != 0) {
            flows.addAll(flows(CostLine.RESIDUAL_VALUE, Payer.STATE, -left(given, ready, to), last));
        }
        return pricing.with(flows, emissions(ready, to));
    }

    /** With its tax, which the state gets and gives back in the same year. */
    private List<CashFlow> investment(int ready) {
        List<CashFlow> flows = new ArrayList<>();
        if (ready >= pricing.years()) {
            return flows;
        }
        flows.add(paid(CostLine.INVESTMENT, Payer.MUNICIPALITY, cost, ready));
        if (tax != 0) {
            flows.add(paid(CostLine.VAT, Payer.STATE, -tax, ready));
            flows.add(paid(CostLine.VAT_COMPENSATION, Payer.MUNICIPALITY, -tax, ready));
            flows.add(paid(CostLine.VAT_COMPENSATION, Payer.STATE, tax, ready));
        }
        return flows;
    }

    private CashFlow paid(CostLine line, Payer payer, long amount, int ready) {
        Payments.Instalments paid = payments.of(amount, ready);
        return pricing.series(line, payer, building, extension.cost(), paid.from(), paid.amounts());
    }

    private List<CashFlow> flows(CostLine line, Payer payer, long amount, int index) {
        return pricing.once(line, payer, building, extension.cost(), amount, index);
    }

    private List<Emission> emissions(int ready, int to) {
        EnergyUse energy = new EnergyUse(pricing.norms());
        Figure area = area();
        EmissionSource source = kind.conversion() ? EmissionSource.CONVERSION : EmissionSource.NEW_BUILDING;
        List<Emission> emissions = new ArrayList<>();
        energy.once(source, building, area, ready).ifPresent(emissions::add);
        if (!kind.conversion()) {
            EnergyUse.Carried use = new EnergyUse.Carried(EmissionSource.ELECTRICITY, energy.ofArea(area.id(), area));
            emissions.add(energy.emission(use, building, ready, to));
        }
        return emissions;
    }

    private Figure area() {
        Figure each = pricing.norms().figure(kind.areaPerPlace());
        Figure places = extension.places();
        return Figure.computed(
                places.id() + "/area",
                places.value() * each.value(),
                MeasureUnit.SQUARE_METRES,
                "area.places",
                places,
                each);
    }

    private long grant() {
        return kind.grant()
                .map(each ->
                        Math.round(extension.places().whole() * pricing.norms().value(each)))
                .orElse(0L);
    }

    /** Of what was paid, in the last year. */
    private long left(long paid, int ready, int to) {
        if (to < pricing.years()) {
            return 0;
        }
        // A life of 0 would divide by it; what lasts no year is worth nothing after one.
        double life = Math.max(1, pricing.norms().value("economy.investment-life"));
        double used = Math.min(life, pricing.years() - ready);
        return Math.round(paid * (1 - used / life));
    }
}
