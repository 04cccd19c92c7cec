package no.arealklok.input.excel.position;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.Position;

/**
 * Reads positions, given in degrees (WGS84) or in metres (EUREF89 UTM). Where no column tells the zone, it is 32 or 33,
 * as follows from the numbers, which is told once.
 */
public final class PositionReader {
    private static final Pattern ZONE =
            Pattern.compile("(?:.*\\D)?(?:258|326)?(\\d{1,2})[NV]?(?:\\D.*)?", Pattern.DOTALL);
    /** Nordland and further north keep their registers in zone 33. */
    private static final double NORTH_OF_TRONDELAG = 7_200_000;
    /** South of Nordland, Norway ends far west of this easting in zone 33; further east lies Sweden. */
    private static final double EAST_OF_ZONE_33 = 470_000;

    /** Northings between Utsira and Sotra, where no island lies as far west. */
    private static final double NORTH_OF_UTSIRA = 6_590_000;

    private static final double SOUTH_OF_SOTRA = 6_680_000;

    /** Eastings of Eastern Norway in zone 33; in zone 32 they lie in the sea off Western Norway. */
    private static final double WEST_OF_ZONE_32 = 275_000;

    private final Column<?, Double> latitude;
    private final Column<?, Double> longitude;
    private final Column<?, String> zoneColumn;
    private final List<Bounds> home;
    private final Findings findings;
    private final Utm utm = new Utm();
    private boolean zoneTold;

    /** @param home where the places may lie */
    public PositionReader(
            Column<?, Double> latitude,
            Column<?, Double> longitude,
            Column<?, String> zoneColumn,
            List<Bounds> home,
            Findings findings) {
        this.latitude = latitude;
        this.longitude = longitude;
        this.zoneColumn = zoneColumn;
        this.home = home;
        this.findings = findings;
    }

    public static PositionReader ofBuildings(List<Bounds> home, Findings findings) {
        return new PositionReader(
                BuildingColumns.LATITUDE, BuildingColumns.LONGITUDE, BuildingColumns.ZONE, home, findings);
    }

    public Optional<Position> read(TableRow row) {
        Optional<Position> position = locate(row).filter(this::isAtHome);
        if (position.isEmpty() && isStated(row)) {
            findings.add(FindingCode.POSITION_OUTSIDE_NORWAY, row.at(latitude), written(row));
        }
        return position;
    }

    /** Wherever on earth that is; empty when there is no such place. */
    public Optional<Position> locate(TableRow row) {
        return isStated(row)
                ? position(
                        row,
                        row.read(latitude, findings).orElseThrow(),
                        row.read(longitude, findings).orElseThrow())
                : Optional.empty();
    }

    private boolean isStated(TableRow row) {
        return row.read(latitude, findings).isPresent()
                && row.read(longitude, findings).isPresent();
    }

    public String written(TableRow row) {
        return row.text(latitude) + ", " + row.text(longitude);
    }

    private Optional<Position> position(TableRow row, double north, double east) {
        if (Math.abs(north) <= 90 && Math.abs(east) <= 180) {
            Position written = new Position(north, east);
            return Optional.of(isAtHome(written) ? written : turned(row, written));
        }
        // Surveyors call the northing X, maps the easting; in Norway the northing is always the larger.
        double northing = Math.max(north, east);
        double easting = Math.min(north, east);
        return utm.position(zone(row, northing, easting), easting, northing);
    }

    private int zone(TableRow row, double northing, double easting) {
        Matcher written = ZONE.matcher(row.text(zoneColumn));
        if (written.matches()) {
            int zone = Integer.parseInt(written.group(1));
            return zone == 32 || zone == 33 ? likelier(row, zone, northing, easting) : zone;
        }
        int zone = northing > NORTH_OF_TRONDELAG || easting < WEST_OF_ZONE_32 ? 33 : 32;
        if (!zoneTold) {
            zoneTold = true;
            findings.add(FindingCode.UTM_ZONE_ASSUMED, row.at(longitude), row.text(longitude), Integer.toString(zone));
        }
        return zone;
    }

    /** Latitude and longitude that are at home only when they change places have done so. */
    @SuppressWarnings("ArgumentSelectionDefectChecker") // They change places on purpose.
    private Position turned(TableRow row, Position written) {
        if (Math.abs(written.longitude()) > 90) {
            return written;
        }
        Position turned = new Position(written.longitude(), written.latitude());
        if (!isAtHome(turned)) {
            return written;
        }
        findings.add(FindingCode.AXES_SWAPPED, row.at(latitude), row.text(latitude));
        return turned;
    }

    /** The other zone where the one that is written puts a place of Southern Norway in the sea or in Sweden. */
    private int likelier(TableRow row, int zone, double northing, double easting) {
        boolean inTheSea =
                zone == 32 && easting < WEST_OF_ZONE_32 && northing > NORTH_OF_UTSIRA && northing < SOUTH_OF_SOTRA;
        boolean inSweden = zone == 33 && easting > EAST_OF_ZONE_33 && northing < NORTH_OF_TRONDELAG;
        if (!inTheSea && !inSweden) {
            return zone;
        }
        int other = zone == 32 ? 33 : 32;
        findings.add(FindingCode.UTM_ZONE_WRONG, row.at(zoneColumn), row.text(zoneColumn), Integer.toString(other));
        return other;
    }

    public boolean isAtHome(Position position) {
        return home.stream().anyMatch(bounds -> bounds.contains(position));
    }
}
