package no.arealklok.capacity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Traceable;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;

/**
 * Gross area of the municipality's buildings of which neither area nor running cost is stated, to reckon their cost by:
 * usable area ÷ its share of gross area, else places × gross area a new place × what existing buildings have more. Only
 * money follows from it; the area itself stays unknown.
 */
public final class AreaEstimate {
    public static final String FORMULA = "area.estimated";

    private final Register register;
    private final UnitUses uses;
    private final Norms norms;

    public AreaEstimate(Register register, UnitUses uses, Norms norms) {
        this.register = register;
        this.uses = uses;
        this.norms = norms;
    }

    /** With the estimate for its area, where it needs one and can have it. */
    public Building applyTo(Building building) {
        return of(building)
                .map(area -> {
                    Map<BuildingQuantity, Figure> quantities = new HashMap<>(building.quantities());
                    quantities.put(BuildingQuantity.GROSS_AREA, area);
                    return building.with(quantities);
                })
                .orElse(building);
    }

    /** Whether its cost is neither stated nor follows from its area. */
    public static boolean isNeeded(Building building) {
        return building.ownership().isMunicipal()
                && building.find(BuildingQuantity.GROSS_AREA).isEmpty()
                && building.find(BuildingQuantity.OPERATING_COST).isEmpty();
    }

    /** Empty where it needs none, and where neither usable area nor the places of all its units are known. */
    public Optional<Figure> of(Building building) {
        return isNeeded(building) ? usable(building).or(() -> places(building)) : Optional.empty();
    }

    private Optional<Figure> usable(Building building) {
        return building.find(BuildingQuantity.USABLE_AREA).map(area -> {
            Figure share = norms.figure("property.usable-share");
            return figure(building, area.value() / share.value(), List.of(area, share));
        });
    }

    /** A unit with several buildings has as much of each. */
    private Optional<Figure> places(Building building) {
        Figure factor = norms.figure("property.existing-area");
        List<Traceable> operands = new ArrayList<>(List.of(factor));
        double area = 0;
        for (Unit unit : register.unitsIn(building.id())) {
            UnitUse use = uses.of(unit);
            Optional<Norm> norm = norms.find(use.type().areaPerPlace());
            if (use.places().isEmpty() || norm.isEmpty()) {
                return Optional.empty();
            }
            Figure places = use.places().get();
            Figure each = norm.get().figure();
            operands.addAll(List.of(places, each));
            area += places.value()
                    * each.value()
                    * factor.value()
                    / unit.buildings().size();
        }
        return area > 0 ? Optional.of(figure(building, area, operands)) : Optional.empty();
    }

    private static Figure figure(Building building, double area, List<? extends Traceable> operands) {
        return Figure.computed(
                "estimated-area/" + building.id(), Math.round(area), MeasureUnit.SQUARE_METRES, FORMULA, operands);
    }
}
