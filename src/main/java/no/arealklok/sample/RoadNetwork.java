package no.arealklok.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Position;
import no.arealklok.travel.RoadLink;

/**
 * A crooked grid of junctions with some links missing, and each building joined to the two nearest. Always connected.
 */
final class RoadNetwork {
    private static final double SPACING = 1.3;
    private static final double GAPS = 0.25;

    private record Junction(int column, int row, Point point) {
        String name() {
            return "Kryss " + (column + 1) + "-" + (row + 1);
        }
    }

    private final String file;
    private final Dice dice;
    private final int columns;
    private final int rows;
    private final List<Junction> junctions;
    private final List<RoadLink> links = new ArrayList<>();

    RoadNetwork(String file, Dice dice, List<Area> areas) {
        this.file = file;
        this.dice = dice;
        this.columns = count(areas.stream().mapToDouble(area -> area.centre().east()), AreaMap.WIDTH);
        this.rows = count(areas.stream().mapToDouble(area -> area.centre().north()), AreaMap.HEIGHT);
        this.junctions = IntStream.range(0, columns * rows)
                .mapToObj(index -> junction(index % columns, index / columns))
                .toList();
    }

    List<RoadLink> links(List<BuildingDraft> buildings) {
        for (Junction junction : junctions) {
            if (junction.column() + 1 < columns) {
                link(junction, at(junction.column() + 1, junction.row()));
            }
            boolean kept = junction.column() == junction.row() % columns || !dice.chance(GAPS);
            if (junction.row() + 1 < rows && kept) {
                link(junction, at(junction.column(), junction.row() + 1));
            }
        }
        buildings.forEach(this::join);
        return List.copyOf(links);
    }

    /** A road straight from one building to another. */
    void link(BuildingDraft from, BuildingDraft to, double detour) {
        add(from.id(), from.point(), to.id(), to.point(), detour);
    }

    private void link(Junction from, Junction to) {
        add(from.name(), from.point(), to.name(), to.point(), dice.between(1.05, 1.25));
    }

    private void join(BuildingDraft building) {
        int column = (int) (building.point().east() / SPACING);
        int row = (int) (building.point().north() / SPACING);
        around(column, columns)
                .boxed()
                .flatMap(east -> around(row, rows).mapToObj(north -> at(east, north)))
                .sorted(Comparator.comparingDouble(junction -> junction.point().kilometresTo(building.point())))
                .limit(2)
                .forEach(junction -> add(
                        building.id(), building.point(), junction.name(), junction.point(), dice.between(1.05, 1.3)));
    }

    private void add(String from, Point start, String to, Point end, double detour) {
        SheetRow row = SheetRow.of(file, SheetRow.ROADS, links.size());
        Position position = start.position();
        double metres = Math.max(1, Math.ceil(position.metresTo(end.position()) * detour));
        links.add(new RoadLink(from, to, row.figure("road/" + from + "/" + to, metres, MeasureUnit.METRES), false));
    }

    private Junction at(int column, int row) {
        return junctions.get(row * columns + column);
    }

    private Junction junction(int column, int row) {
        Point corner = new Point(column * SPACING, row * SPACING);
        return new Junction(
                column, row, corner.moved(SPACING * dice.between(0.25, 0.75), SPACING * dice.between(0.25, 0.75)));
    }

    private static IntStream around(int index, int count) {
        return IntStream.rangeClosed(Math.max(0, index - 1), Math.min(count - 1, index + 1));
    }

    private static int count(DoubleStream centres, double size) {
        return (int) Math.ceil((centres.max().orElseThrow() + size / 2) / SPACING);
    }
}
