package no.arealklok.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.norm.Norms;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.Place;
import no.arealklok.quantity.Position;
import no.arealklok.register.Building;
import no.arealklok.service.Mode;
import no.arealklok.travel.MapRoads;
import no.arealklok.travel.StreetSource;

/** Puts the buildings on the map of roads that the user gave, and tells of those that lie far from any road. */
final class RoadFinder {
    private static final int MEBIBYTE = 1 << 20;
    private static final String MARGIN = "travel.road-margin";
    private static final String NOTED = "travel.road-noted";
    private static final String FARTHEST = "travel.road-limit";

    private final Norms norms;
    private final List<Finding> findings = new ArrayList<>();

    RoadFinder(Norms norms) {
        this.norms = norms;
    }

    /** @throws UnusableInputException when no building lies near a road of the map, or the map is too large */
    Optional<MapRoads> find(Inputs inputs) {
        Collection<Building> buildings = inputs.municipality().register().buildings();
        List<Place> places = new ArrayList<>(buildings);
        places.addAll(inputs.municipality().local().homes());
        places.addAll(inputs.municipality().local().areas());
        Optional<MapRoads> roads = inputs.roads().map(source -> find(source, buildings, places));
        roads.ifPresent(found -> buildings.stream()
                .filter(building -> building.position().isPresent())
                .forEach(building -> tell(found, building)));
        return roads;
    }

    private MapRoads find(StreetSource source, Collection<Building> buildings, List<Place> places) {
        try {
            List<Position> positions =
                    places.stream().flatMap(place -> place.position().stream()).toList();
            Optional<MapRoads> roads =
                    positions.isEmpty() ? Optional.empty() : Optional.of(read(source, positions, places));
            return roads.filter(found -> buildings.stream().anyMatch(building -> isOn(found, building)))
                    .orElseThrow(() -> new UnusableInputException(
                            "input.roads-elsewhere",
                            source.name(),
                            Long.toString(norms.figure(FARTHEST).whole())));
        } catch (OutOfMemoryError e) {
            // What was read is let go of here, so that there is memory again.
            String heap = Long.toString(Runtime.getRuntime().maxMemory() / MEBIBYTE);
            throw new UnusableInputException(e, "input.roads-too-large", source.name(), heap);
        }
    }

    private MapRoads read(StreetSource source, List<Position> positions, List<Place> places) {
        return new MapRoads(
                source.read(Bounds.of(positions).widened(norms.value(MARGIN))),
                places,
                norms.value(NOTED),
                norms.value(FARTHEST));
    }

    private static boolean isOn(MapRoads roads, Place place) {
        return Arrays.stream(Mode.values())
                .anyMatch(mode -> roads.metresToRoad(place, mode).isPresent());
    }

    private void tell(MapRoads roads, Building building) {
        OptionalDouble away = away(roads, building);
        if (away.isEmpty()) {
            add(FindingCode.ROAD_TOO_FAR, building, norms.value(FARTHEST));
        } else if (away.getAsDouble() > norms.value(NOTED)) {
            add(FindingCode.ROAD_FAR, building, away.getAsDouble());
        }
    }

    /** On foot or by car, whichever is farther; empty when either is too far. */
    private static OptionalDouble away(MapRoads roads, Building building) {
        List<OptionalDouble> away = Arrays.stream(Mode.values())
                .map(mode -> roads.metresToRoad(building, mode))
                .toList();
        return away.stream().allMatch(OptionalDouble::isPresent)
                ? away.stream().mapToDouble(OptionalDouble::getAsDouble).max()
                : OptionalDouble.empty();
    }

    private void add(FindingCode code, Building building, double metres) {
        findings.add(Finding.of(
                code, building.cells().of("latitude"), "", building.name(), Long.toString(Math.round(metres))));
    }

    /** What was noticed on the way. */
    List<Finding> findings() {
        return findings;
    }
}
