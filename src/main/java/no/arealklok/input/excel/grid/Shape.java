package no.arealklok.input.excel.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import tools.jackson.databind.JsonNode;

/**
 * The points or areas of a feature (RFC 7946, 3.1).
 *
 * @param geometry null or anything else that is no geometry has no point
 */
record Shape(JsonNode geometry) {
    private static final GeometryFactory SHAPES = new GeometryFactory();

    /** Its centroid where that lies within it, else a point that does; empty where it is none or crosses itself. */
    Optional<Coordinate> middle() {
        try {
            return shape().filter(shape -> !shape.isEmpty() && shape.isValid()).map(Shape::middle);
        } catch (IllegalArgumentException | TopologyException e) {
            // A ring that does not close, or has no area.
            return Optional.empty();
        }
    }

    private static Coordinate middle(Geometry shape) {
        Point centroid = shape.getCentroid();
        return (shape.covers(centroid) ? centroid : shape.getInteriorPoint()).getCoordinate();
    }

    private Optional<Geometry> shape() {
        JsonNode places = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> Optional.of(SHAPES.createPoint(place(places)));
            case "MultiPoint" -> Optional.of(SHAPES.createMultiPointFromCoords(places(places)));
            case "Polygon" -> Optional.of(polygon(places));
            case "MultiPolygon" ->
                Optional.of(SHAPES.createMultiPolygon(
                        parts(places).stream().map(Shape::polygon).toArray(Polygon[]::new)));
            default -> Optional.empty();
        };
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = parts(rings).stream()
                .map(ring -> SHAPES.createLinearRing(places(ring)))
                .toList();
        return all.isEmpty()
                ? SHAPES.createPolygon()
                : SHAPES.createPolygon(all.get(0), all.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static Coordinate[] places(JsonNode array) {
        return parts(array).stream().map(Shape::place).toArray(Coordinate[]::new);
    }

    private static Coordinate place(JsonNode pair) {
        if (!pair.path(0).isNumber() || !pair.path(1).isNumber()) {
            throw new IllegalArgumentException("no place: " + pair);
        }
        return new Coordinate(pair.get(0).doubleValue(), pair.get(1).doubleValue());
    }

    private static List<JsonNode> parts(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get).toList();
    }
}
