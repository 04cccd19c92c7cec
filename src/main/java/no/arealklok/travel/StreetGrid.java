package no.arealklok.travel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.arealklok.quantity.Position;
import no.arealklok.service.Mode;

/** Finds the nearest point on a road; the map is laid out in squares, so that only those nearby are looked at. */
final class StreetGrid {
    private static final double CELL_DEGREES = 0.005;
    private static final double METRES_PER_DEGREE = 111_195;

    private record Cell(int row, int column) {}

    private final List<Street> streets;
    private final Map<Cell, List<Integer>> cells = new HashMap<>();

    /** Of the streets that the mode may use. */
    StreetGrid(StreetMap map, Mode mode) {
        this.streets = map.streets();
        for (int i = 0; i < streets.size(); i++) {
            Street street = streets.get(i);
            if (street.openAlong() && street.passage(mode) != Passage.NONE) {
                add(i, street.line());
            }
        }
    }

    private void add(int index, List<Position> line) {
        for (int i = 1; i < line.size(); i++) {
            Cell one = cell(line.get(i - 1));
            Cell two = cell(line.get(i));
            for (int row = Math.min(one.row, two.row); row <= Math.max(one.row, two.row); row++) {
                for (int column = Math.min(one.column, two.column);
                        column <= Math.max(one.column, two.column);
                        column++) {
                    List<Integer> here = cells.computeIfAbsent(new Cell(row, column), cell -> new ArrayList<>(4));
                    if (here.isEmpty() || here.get(here.size() - 1) != index) {
                        here.add(index);
                    }
                }
            }
        }
    }

    private static Cell cell(Position position) {
        return new Cell((int) Math.floor(position.latitude() / CELL_DEGREES), (int)
                Math.floor(position.longitude() / CELL_DEGREES));
    }

    /** @return empty when no road that is asked for is so near; of two as near, the first of the map */
    Optional<Foothold> nearest(Position place, double withinMetres, IntPredicate asked) {
        Cell home = cell(place);
        // A cell is narrowest at the side that is nearest the pole.
        double farthestNorth = Math.min(Math.abs(place.latitude()) + withinMetres / METRES_PER_DEGREE, 89);
        double narrow = CELL_DEGREES * METRES_PER_DEGREE * Math.cos(Math.toRadians(farthestNorth));
        Nearest nearest = new Nearest(place, withinMetres);
        for (int ring = 0; (ring - 1) * narrow <= nearest.metres; ring++) {
            for (int row = -ring; row <= ring; row++) {
                int step = Math.abs(row) == ring ? 1 : Math.max(2 * ring, 1);
                for (int column = -ring; column <= ring; column += step) {
                    cells.getOrDefault(new Cell(home.row + row, home.column + column), List.of()).stream()
                            .filter(asked::test)
                            .forEach(nearest::tryStreet);
                }
            }
        }
        return nearest.found();
    }

    /** The best so far. Around a place the earth is taken to be flat. */
    private final class Nearest {
        private final Position place;
        private final double metresEast;
        private double metres;
        private int street = -1;
        private int segment;
        private double share;

        Nearest(Position place, double withinMetres) {
            this.place = place;
            this.metresEast = METRES_PER_DEGREE * Math.cos(Math.toRadians(place.latitude()));
            this.metres = withinMetres;
        }

        void tryStreet(int index) {
            List<Position> line = streets.get(index).line();
            for (int i = 1; i < line.size(); i++) {
                double x = (line.get(i - 1).longitude() - place.longitude()) * metresEast;
                double y = (line.get(i - 1).latitude() - place.latitude()) * METRES_PER_DEGREE;
                double dx = (line.get(i).longitude() - line.get(i - 1).longitude()) * metresEast;
                double dy = (line.get(i).latitude() - line.get(i - 1).latitude()) * METRES_PER_DEGREE;
                double length = dx * dx + dy * dy;
                double t = length == 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
                double away = Math.hypot(x + t * dx, y + t * dy);
                if (away < metres || away == metres && (street < 0 || index < street)) {
                    metres = away;
                    street = index;
                    segment = i;
                    share = t;
                }
            }
        }

        Optional<Foothold> found() {
            if (street < 0) {
                return Optional.empty();
            }
            long[] along = streets.get(street).millimetres();
            long before = along[segment - 1];
            return Optional.of(new Foothold(street, before + Math.round(share * (along[segment] - before)), metres));
        }
    }
}
