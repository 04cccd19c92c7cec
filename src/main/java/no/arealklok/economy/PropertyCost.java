package no.arealklok.economy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;

/** What buildings cost a year to run, in NOK: as the register states, else gross area × the norms. */
public final class PropertyCost {
    /** A line, where the register states it alone, and its norm for each m². */
    private record Part(CostLine line, Optional<BuildingQuantity> stated, String norm) {}

    private static final Part OPERATION = new Part(CostLine.OPERATION, Optional.empty(), "property.operation-cost");
    private static final List<Part> PARTS = List.of(
            OPERATION,
            new Part(CostLine.CLEANING, Optional.of(BuildingQuantity.CLEANING_COST), "property.cleaning-cost"),
            new Part(CostLine.ENERGY, Optional.of(BuildingQuantity.ENERGY_COST), "property.energy-cost"),
            new Part(
                    CostLine.MAINTENANCE, Optional.of(BuildingQuantity.MAINTENANCE_COST), "property.maintenance-cost"));

    private final Norms norms;

    public PropertyCost(Norms norms) {
        this.norms = norms;
    }

    /**
     * Operation, cleaning, energy and maintenance. Where the register states one sum for all of it (FDV), the parts
     * that it states too are taken out of the sum and no norm is added; parts greater than their sum are left aside.
     * Empty where neither cost nor gross area is known, and for private buildings, which cost the municipality rent
     * only.
     */
    public Map<CostLine, Figure> yearly(Building building) {
        if (!building.ownership().isMunicipal()) {
            return Map.of();
        }
        return building.find(BuildingQuantity.OPERATING_COST)
                .map(sum -> ofSum(building, sum))
                .orElseGet(() -> byPart(building));
    }

    private static Map<CostLine, Figure> ofSum(Building building, Figure sum) {
        Map<CostLine, Figure> lines = new EnumMap<>(CostLine.class);
        List<Figure> operands = new ArrayList<>(List.of(sum));
        long rest = sum.whole();
        for (Part part : PARTS) {
            Optional<Figure> stated = part.stated().flatMap(building::find);
            if (stated.isPresent()) {
                lines.put(part.line(), stated.get());
                operands.add(stated.get());
                rest -= stated.get().whole();
            }
        }
        if (lines.isEmpty() || rest < 0) {
            return Map.of(CostLine.OPERATION, sum);
        }
        lines.put(
                CostLine.OPERATION,
                Figure.computed(
                        "property-cost/rest/" + building.id(), rest, MeasureUnit.NOK_PER_YEAR, "cost.rest", operands));
        return lines;
    }

    private Map<CostLine, Figure> byPart(Building building) {
        Map<CostLine, Figure> lines = new EnumMap<>(CostLine.class);
        for (Part part : PARTS) {
            part.stated()
                    .flatMap(building::find)
                    .or(() -> byArea(building, part))
                    .ifPresent(figure -> lines.put(part.line(), figure));
        }
        return lines;
    }

    private Optional<Figure> byArea(Building building, Part part) {
        Figure norm = norms.figure(part.norm());
        return building.find(BuildingQuantity.GROSS_AREA)
                .map(area -> Figure.computed(
                        "property-cost/" + part.line() + "/" + building.id(),
                        Math.round(area.value() * norm.value()),
                        MeasureUnit.NOK_PER_YEAR,
                        "cost.area",
                        area,
                        norm));
    }

    /** All of it a year for the area that an extension by so many places adds. */
    public Figure ofPlaces(Figure places, String areaPerPlace) {
        Figure area = norms.figure(areaPerPlace);
        List<Figure> operands = new ArrayList<>(List.of(places, area));
        double each = 0;
        for (Part part : PARTS) {
            operands.add(norms.figure(part.norm()));
            each += norms.value(part.norm());
        }
        return Figure.computed(
                places.id() + "/property-cost",
                Math.round(places.value() * area.value() * each),
                MeasureUnit.NOK_PER_YEAR,
                "cost.places",
                operands);
    }
}
