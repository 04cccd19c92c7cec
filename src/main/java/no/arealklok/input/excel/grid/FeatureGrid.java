package no.arealklok.input.excel.grid;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.excel.grid.SheetCell.Kind;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.databind.JsonNode;

/** Features of a map as rows: a point in each and, as columns, what it tells. */
final class FeatureGrid {
    /** {@code EPSG:25833}, {@code urn:ogc:def:crs:EPSG::25833}, {@code http://www.opengis.net/def/crs/EPSG/0/25833}. */
    private static final Pattern EPSG = Pattern.compile(".*EPSG\\D+(?:\\d+/)?(\\d{4,5})", Pattern.CASE_INSENSITIVE);
    /** Longitude and latitude in WGS84; where none is named it is that (RFC 7946). */
    private static final Pattern WGS84 = Pattern.compile("|.*CRS84", Pattern.CASE_INSENSITIVE);
    /** WGS84 and EUREF89. */
    private static final Set<String> DEGREES = Set.of("4326", "4258");
    /** UTM in EUREF89 and WGS84. */
    private static final Pattern UTM = Pattern.compile("(?:258|326)\\d\\d");

    private static final List<String> IN_DEGREES = List.of("latitude", "longitude");
    private static final List<String> IN_METRES = List.of("northing", "easting", "epsg");

    private final RegisterFile file;
    private final String sheet;
    private final List<JsonNode> told = new ArrayList<>();
    private final List<Optional<Coordinate>> points = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private String system = "";

    FeatureGrid(RegisterFile file, String sheet) {
        this.file = file;
        this.sheet = sheet;
    }

    /** @param name of the coordinate system */
    void in(String name) {
        system = name;
    }

    void add(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        names.addAll(properties.propertyNames());
        told.add(properties);
        points.add(new Shape(feature.path("geometry")).middle());
    }

    /** @return empty without features */
    Optional<Grid> grid() {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        String metres = metres();
        List<String> places = metres.isEmpty() && inDegrees() ? IN_DEGREES : IN_METRES;
        names.removeIf(name -> places.stream().anyMatch(name::equalsIgnoreCase));
        RowPacker packer = new RowPacker(file, sheet);
        List<String> headings = new ArrayList<>(places);
        headings.addAll(names);
        for (int column = 0; column < headings.size(); column++) {
            packer.add(column, Kind.TEXT, headings.get(column));
        }
        packer.endRow(1, false);
        for (int i = 0; i < told.size(); i++) {
            points.get(i).ifPresent(point -> pack(point, places, metres, packer));
            pack(told.get(i), places.size(), packer);
            packer.endRow(i + 2, false);
        }
        return Optional.of(new Grid(file.name(), sheet, false, packer.rows(), new BitSet(), List.of()));
    }

    private static void pack(Coordinate point, List<String> places, String metres, RowPacker packer) {
        packer.add(0, Kind.NUMBER, point.getY());
        packer.add(1, Kind.NUMBER, point.getX());
        if (places.size() > 2) {
            packer.add(2, Kind.TEXT, metres);
        }
    }

    private void pack(JsonNode properties, int first, RowPacker packer) {
        int column = first;
        for (String name : names) {
            JsonNode value = properties.path(name);
            if (value.isNumber()) {
                packer.add(column, Kind.NUMBER, value.doubleValue());
            } else if (value.isBoolean()) {
                packer.add(column, Kind.BOOLEAN, value.asString());
            } else if (!value.isMissingNode() && !value.isNull()) {
                String text = value.isString() ? value.stringValue() : value.toString();
                // No cell holds a border written out as text, and nothing that is read is as long.
                packer.add(column, Kind.TEXT, text.length() > RowPacker.LONGEST_TEXT ? "" : text);
            }
            column++;
        }
    }

    /** Where no system is named some write metres all the same. */
    private boolean inDegrees() {
        return points.stream()
                .flatMap(Optional::stream)
                .allMatch(point -> Math.abs(point.getX()) <= 180 && Math.abs(point.getY()) <= 90);
    }

    /** The system of coordinates in metres, where it is told. */
    private String metres() {
        Matcher code = EPSG.matcher(system);
        String number = code.matches() ? code.group(1) : "";
        if (UTM.matcher(number).matches()) {
            return number;
        }
        if (DEGREES.contains(number) || WGS84.matcher(system).matches()) {
            return "";
        }
        throw new UnusableInputException("input.features-elsewhere", file.toString(), system);
    }
}
