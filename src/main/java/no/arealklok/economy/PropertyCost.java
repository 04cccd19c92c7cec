package no.arealklok.economy;

import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Ownership;

/** What buildings cost a year to run, in NOK: as the register states, else gross area × the norms. */
public final class PropertyCost {
    private final Norms norms;

    public PropertyCost(Norms norms) {
        this.norms = norms;
    }

    /**
     * Operation and maintenance. Empty where neither cost nor gross area is known, and for private buildings, which
     * cost the municipality rent only.
     */
    public Optional<Figure> yearly(Building building) {
        if (building.ownership() == Ownership.PRIVATE) {
            return Optional.empty();
        }
        return building.find(BuildingQuantity.OPERATING_COST).or(() -> byArea(building));
    }

    private Optional<Figure> byArea(Building building) {
        return building.find(BuildingQuantity.GROSS_AREA).map(area -> {
            Figure operation = norms.figure("property.operation-cost");
            Figure maintenance = norms.figure("property.maintenance-cost");
            return Figure.computed(
                    "property-cost/" + building.id(),
                    Math.round(area.value() * (operation.value() + maintenance.value())),
                    MeasureUnit.NOK_PER_YEAR,
                    "cost.area",
                    area,
                    operation,
                    maintenance);
        });
    }

    /** Operation and maintenance a year of the area that an extension by so many places adds. */
    public Figure ofPlaces(Figure places, String areaPerPlace) {
        Figure area = norms.figure(areaPerPlace);
        Figure operation = norms.figure("property.operation-cost");
        Figure maintenance = norms.figure("property.maintenance-cost");
        return Figure.computed(
                places.id() + "/property-cost",
                Math.round(places.value() * area.value() * (operation.value() + maintenance.value())),
                MeasureUnit.NOK_PER_YEAR,
                "cost.places",
                places,
                area,
                operation,
                maintenance);
    }
}
