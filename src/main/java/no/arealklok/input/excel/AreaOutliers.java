package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** Tells buildings with far more or far less gross area for each place than others of their service. */
final class AreaOutliers {
    /** Times the service's median, or part of it. Existing Norwegian schools differ by a factor of about three. */
    private static final double FAR = 5;
    /** A median of fewer says little. */
    private static final int FEWEST_BUILDINGS = 5;

    private record Density(Building building, double squareMetresPerPlace) {}

    private final Findings findings;

    AreaOutliers(Findings findings) {
        this.findings = findings;
    }

    void tell(Register register) {
        Map<String, List<Density>> byService = new HashMap<>();
        for (Building building : register.buildings()) {
            List<Unit> units = register.unitsIn(building.id());
            List<String> services = units.stream().map(Unit::service).distinct().toList();
            if (services.size() == 1) {
                density(building, units)
                        .ifPresent(density -> byService
                                .computeIfAbsent(services.get(0), key -> new ArrayList<>())
                                .add(density));
            }
        }
        byService.values().stream()
                .filter(densities -> densities.size() >= FEWEST_BUILDINGS)
                .forEach(this::tell);
    }

    /** Of buildings that house their units alone and whole. */
    private static Optional<Density> density(Building building, List<Unit> units) {
        Optional<Figure> area = building.find(BuildingQuantity.GROSS_AREA);
        boolean whole = units.stream()
                .allMatch(unit -> unit.buildings().size() == 1
                        && unit.find(UnitQuantity.CAPACITY).isPresent());
        double places = units.stream()
                .flatMap(unit -> unit.find(UnitQuantity.CAPACITY).stream())
                .mapToDouble(Figure::value)
                .sum();
        return area.filter(figure -> whole && places > 0).map(figure -> new Density(building, figure.value() / places));
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
                Figure area =
                        density.building().find(BuildingQuantity.GROSS_AREA).orElseThrow();
                findings.add(
                        FindingCode.AREA_UNLIKELY,
                        density.building().cells().of("gross-area"),
                        Long.toString(area.whole()),
                        FigureText.of(Math.round(10 * value) / 10.0),
                        FigureText.of(Math.round(10 * median) / 10.0));
            }
        }
    }
}
