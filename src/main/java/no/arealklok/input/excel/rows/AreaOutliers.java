package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.FigureText;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** Tells buildings with far more or far less gross area for each place than others of their service. */
final class AreaOutliers {
    /** Times the service's median, or part of it. Existing Norwegian schools differ by a factor of about three. */
    private static final double FAR = 5;
    /** A median of fewer says little. */
    private static final int FEWEST_BUILDINGS = 5;

    /** @param index the building's */
    private record Density(int index, String service, double squareMetresPerPlace) {}

    private final List<HousedUnits> buildings;
    private final Findings findings;
    private final Map<String, List<Density>> byService = new HashMap<>();

    /** @param buildings all of the register */
    AreaOutliers(List<HousedUnits> buildings, Findings findings) {
        this.buildings = buildings;
        this.findings = findings;
    }

    /** @param index of the building */
    void add(HousedUnits housed, int index) {
        density(index, housed)
                .ifPresent(density -> byService
                        .computeIfAbsent(density.service(), key -> new ArrayList<>())
                        .add(density));
    }

    /** Once all have been added. */
    void tell() {
        byService.values().stream()
                .filter(densities -> densities.size() >= FEWEST_BUILDINGS)
                .forEach(this::tell);
    }

    /** Of buildings that house units of one service, alone and whole. */
    private static Optional<Density> density(int index, HousedUnits housed) {
        String service = "";
        double places = 0;
        for (Unit unit : housed.units()) {
            Optional<Figure> capacity = unit.find(UnitQuantity.CAPACITY);
            boolean other = !service.isEmpty() && !service.equals(unit.service());
            if (other || unit.buildings().size() > 1 || capacity.isEmpty()) {
                return Optional.empty();
            }
            service = unit.service();
            places += capacity.get().value();
        }
        double sum = places;
        String only = service;
        return housed.building()
                .find(BuildingQuantity.GROSS_AREA)
                .filter(area -> sum > 0)
                .map(area -> new Density(index, only, area.value() / sum));
    }

    private void tell(List<Density> densities) {
        double[] sorted = densities.stream()
                .mapToDouble(Density::squareMetresPerPlace)
                .sorted()
                .toArray();
        double median = sorted[sorted.length / 2];
        for (Density density : densities) {
            double value = density.squareMetresPerPlace();
            if (value > FAR * median || value < median / FAR) {
                Building building = buildings.get(density.index()).building();
                findings.add(
                        FindingCode.AREA_UNLIKELY,
                        building.cells().of("gross-area"),
                        Long.toString(building.find(BuildingQuantity.GROSS_AREA)
                                .orElseThrow()
                                .whole()),
                        FigureText.of(Math.round(10 * value) / 10.0),
                        FigureText.of(Math.round(10 * median) / 10.0));
            }
        }
    }
}
