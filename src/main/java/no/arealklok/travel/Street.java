package no.arealklok.travel;

import java.util.List;
import no.arealklok.quantity.Position;
import no.arealklok.service.Mode;

/**
 * A stretch of road between two junctions of a map (veistrekning).
 *
 * @param from number of the junction where it begins
 * @param line where it runs: two positions or more
 * @param onFoot which way people may walk it
 * @param byCar which way cars may drive it
 * @param openAlong whether one comes on to it anywhere; a ferry is boarded at its ends
 */
public record Street(int from, int to, List<Position> line, Passage onFoot, Passage byCar, boolean openAlong) {
    private static final double MILLIMETRES = 1000;

    public Street {
        line = List.copyOf(line);
        if (line.size() < 2) {
            throw new IllegalArgumentException("a street from " + from + " to " + to + " needs two positions");
        }
    }

    public Passage passage(Mode mode) {
        return mode == Mode.ON_FOOT ? onFoot : byCar;
    }

    /**
     * How far along the street each position of its line lies, in whole millimetres: sums are the same in any order.
     */
    long[] millimetres() {
        long[] along = new long[line.size()];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + Math.round(line.get(i - 1).metresTo(line.get(i)) * MILLIMETRES);
        }
        return along;
    }
}
