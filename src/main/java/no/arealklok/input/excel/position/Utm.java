package no.arealklok.input.excel.position;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.arealklok.quantity.Position;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/** From EUREF89 UTM (EPSG:25832 and 25833) to WGS84, which differ by less than a metre. */
final class Utm {
    private final CRSFactory systems = new CRSFactory();
    private final CoordinateReferenceSystem degrees =
            systems.createFromParameters("EUREF89", "+proj=longlat +ellps=GRS80 +no_defs");
    private final Map<Integer, CoordinateTransform> byZone = new HashMap<>();

    /** @return empty when there is no such place in the zone */
    Optional<Position> position(int zone, double easting, double northing) {
        ProjCoordinate place = new ProjCoordinate();
        try {
            byZone.computeIfAbsent(zone, this::transform).transform(new ProjCoordinate(easting, northing), place);
        } catch (Proj4jException e) {
            return Optional.empty();
        }
        boolean onEarth = Math.abs(place.y) <= 90 && Math.abs(place.x) <= 180;
        return onEarth ? Optional.of(new Position(place.y, place.x)) : Optional.empty();
    }

    private CoordinateTransform transform(int zone) {
        CoordinateReferenceSystem metres = systems.createFromParameters(
                "UTM" + zone, "+proj=utm +zone=" + zone + " +ellps=GRS80 +units=m +no_defs");
        return new CoordinateTransformFactory().createTransform(metres, degrees);
    }
}
