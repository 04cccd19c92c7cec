package no.arealklok.capacity;

import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.register.Extension;
import no.arealklok.service.ServiceType;

/**
 * What it costs to convert rooms or an empty building of which the register states no price: places × gross area a
 * place × price a square metre.
 */
public final class ConversionEstimate {
    private static final String FORMULA = "extension.estimated";

    private final Norms norms;

    public ConversionEstimate(Norms norms) {
        this.norms = norms;
    }

    /** Whether what it costs is such an estimate, from which its places follow. */
    public static boolean isEstimated(Extension extension) {
        return extension.cost().origin() instanceof Origin.Computed computed
                && computed.formula().equals(FORMULA);
    }

    /** As stated, else with the estimate. */
    public Extension priced(Extension extension, ServiceType type) {
        return extension.stated().isPresent() ? extension : extension.at(cost(extension.places(), type));
    }

    private Figure cost(Figure places, ServiceType type) {
        Figure area = norms.figure(type.areaPerPlace());
        Figure price = norms.figure("economy.conversion-price");
        double cost = Math.round(places.value() * area.value() * price.value());
        return Figure.computed(places.id() + "/conversion", cost, MeasureUnit.NOK, FORMULA, places, area, price);
    }
}
