package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.quantity.Position;

/** A line with no more points than are needed to see how it runs (Douglas and Peucker 1973). */
final class PlainLine {
    private static final double METRES_PER_DEGREE = 111_195;

    private PlainLine() {}

    /** @param tolerance metres; nothing that is left out lies farther from the line */
    static List<Position> of(List<Position> line, double tolerance) {
        Position first = line.get(0);
        Position last = line.get(line.size() - 1);
        int farthest = 0;
        double away = 0;
        for (int i = 1; i < line.size() - 1; i++) {
            double metres = metres(line.get(i), first, last);
            if (metres > away) {
                farthest = i;
                away = metres;
            }
        }
        if (away <= tolerance) {
            return List.of(first, last);
        }
        List<Position> both = new ArrayList<>(of(line.subList(0, farthest + 1), tolerance));
        List<Position> rest = of(line.subList(farthest, line.size()), tolerance);
        both.addAll(rest.subList(1, rest.size()));
        return both;
    }

    /** From a position to the stretch between two; around it the earth is taken to be flat. */
    private static double metres(Position at, Position from, Position to) {
        double east = METRES_PER_DEGREE * StrictMath.cos(Math.toRadians(at.latitude()));
        double x = (from.longitude() - at.longitude()) * east;
        double y = (from.latitude() - at.latitude()) * METRES_PER_DEGREE;
        double dx = (to.longitude() - from.longitude()) * east;
        double dy = (to.latitude() - from.latitude()) * METRES_PER_DEGREE;
        double length = dx * dx + dy * dy;
        double share = length == 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
        double acrossEast = x + share * dx;
        double acrossNorth = y + share * dy;
        return Math.sqrt(acrossEast * acrossEast + acrossNorth * acrossNorth);
    }
}
