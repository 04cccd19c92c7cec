package no.arealklok.input.excel.position;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.Position;

/**
 * Where a register's buildings lie together when that is not where registers are expected from: a city abroad is no
 * typing error. One building in the wrong place still is.
 */
public final class Elsewhere {
    /** From the middle of one; the largest municipality in Norway, Kautokeino, is about 150 km across. */
    private static final double FARTHEST_METRES = 150_000;
    /** Fewer, or all at one point, may be placeholders. */
    private static final int FEWEST = 3;

    private record Place(TableRow row, Position position) {}

    private final List<Bounds> home;
    private final Findings findings;

    public Elsewhere(List<Bounds> home, Findings findings) {
        this.home = home;
        this.findings = findings;
    }

    /** Where buildings may lie: at home, and where more than half of these rows' positions lie together. */
    public List<Bounds> and(Collection<TableRow> buildings) {
        PositionReader reader = PositionReader.ofBuildings(home, new Findings());
        List<Place> abroad = new ArrayList<>();
        int located = 0;
        for (TableRow row : buildings) {
            Optional<Position> position = reader.locate(row);
            located += position.isPresent() ? 1 : 0;
            position.filter(at -> !reader.isAtHome(at)).ifPresent(at -> abroad.add(new Place(row, at)));
        }
        if (2 * abroad.size() <= located) {
            return home;
        }
        Bounds together = around(abroad);
        List<Place> inside = abroad.stream()
                .filter(place -> together.contains(place.position()))
                .toList();
        long distinct = inside.stream().map(Place::position).distinct().count();
        if (2 * inside.size() <= located || distinct < FEWEST) {
            return home;
        }
        TableRow first = inside.get(0).row();
        findings.add(
                FindingCode.POSITIONS_ELSEWHERE,
                first.at(BuildingColumns.LATITUDE),
                reader.written(first),
                Integer.toString(inside.size()));
        return Stream.concat(home.stream(), Stream.of(together)).toList();
    }

    /** The middle is the median, which no single mistake moves. */
    private static Bounds around(List<Place> places) {
        Position middle = new Position(
                median(places.stream().map(place -> place.position().latitude())),
                median(places.stream().map(place -> place.position().longitude())));
        return Bounds.of(List.of(middle)).widened(FARTHEST_METRES);
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
