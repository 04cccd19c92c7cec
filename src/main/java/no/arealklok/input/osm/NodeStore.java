package no.arealklok.input.osm;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import no.arealklok.quantity.Position;

/** Positions of nodes by id, in 16 bytes each: there may be tens of millions. */
final class NodeStore {
    /** OpenStreetMap's own precision: about a centimetre. */
    private static final double PER_DEGREE = 1e7;

    private long[] ids = new long[1024];
    private int[] latitudes = new int[1024];
    private int[] longitudes = new int[1024];
    private int size;
    private boolean sorted = true;

    void add(long id, double latitude, double longitude) {
        if (size == ids.length) {
            int larger = size + size / 2;
            ids = Arrays.copyOf(ids, larger);
            latitudes = Arrays.copyOf(latitudes, larger);
            longitudes = Arrays.copyOf(longitudes, larger);
        }
        sorted &= size == 0 || ids[size - 1] < id;
        ids[size] = id;
        latitudes[size] = (int) Math.round(latitude * PER_DEGREE);
        longitudes[size] = (int) Math.round(longitude * PER_DEGREE);
        size++;
    }

    int size() {
        return size;
    }

    /** Files are sorted as a rule; one that an editor saved is small. */
    void sort() {
        if (sorted) {
            return;
        }
        int[] order = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(i -> ids[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        ids = Arrays.stream(order).mapToLong(i -> ids[i]).toArray();
        latitudes = Arrays.stream(order).map(i -> latitudes[i]).toArray();
        longitudes = Arrays.stream(order).map(i -> longitudes[i]).toArray();
        sorted = true;
    }

    /** @return negative when there is no such node */
    int index(long id) {
        return Arrays.binarySearch(ids, 0, size, id);
    }

    Position position(int index) {
        return new Position(latitudes[index] / PER_DEGREE, longitudes[index] / PER_DEGREE);
    }
}
