package no.arealklok.input.excel.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Rows added up from one end of a table, in the few columns by which a total shows. Sums from the end to each row are
 * kept, so
 * that the rows that a number is the sum of are found by halving; rows that were found to have a total count as one
 * with it.
 */
final class ColumnSums {
    private static final double ROUNDING = 1e-6;
    /** Rows without users at the edge of a sum are within it or beside it. */
    private static final int MOST_EDGES = 8;
    /** A row of totals that was filtered or mended later is near what the rows add up to now. */
    private static final double NEAR = 0.75;

    private static final int FEWEST = 3;
    /** Country, county, municipality and district above one another: each level adds up to the same. */
    private static final int MOST_LEVELS = 4;

    /**
     * The rows next to a row that add up to it.
     *
     * @param first of them, counted from the end that was begun with
     * @param equal columns in which they do
     * @param complete whether they do in the first two columns, as far as all of them have numbers; in a third,
     *     several rows
     *     may tell of one building
     * @param rows how many they are, without those that are totals
     * @param bounded whether they reach to the end of the table or to another total
     */
    record Parts(int first, int equal, boolean complete, int rows, boolean bounded) {}

    private final int width;
    private final double[][] sums;
    private final int[][] absent;
    private int[] rows = new int[16];
    private final BitSet totals = new BitSet();
    private final double[] most;
    private final double[] all;
    private final int[] counts;
    private int depth;

    /** @param width how many columns */
    ColumnSums(int width) {
        this.width = width;
        this.sums = new double[width][16];
        this.absent = new int[width][16];
        this.most = new double[width];
        this.all = new double[width];
        this.counts = new int[width];
    }

    /** @param numbers not a number where the row has none */
    void add(double[] numbers) {
        put(numbers, 1, false);
        for (int column = 0; column < width; column++) {
            if (!Double.isNaN(numbers[column])) {
                most[column] = Math.max(most[column], numbers[column]);
                all[column] += numbers[column];
                counts[column]++;
            }
        }
    }

    /** A row that was found to be the sum of others: they are one with it. */
    void join(Parts parts, double[] total) {
        depth = parts.first();
        put(total, parts.rows(), true);
    }

    /** A total of rows that do not add up to it: the next may be of the rows after it. */
    void joinAll(double[] total) {
        int first = depth;
        while (first > 0 && !totals.get(first - 1)) {
            first--;
        }
        if (first < depth) {
            join(new Parts(first, 0, false, rows[depth] - rows[first], true), total);
        }
    }

    private void put(double[] numbers, int leaves, boolean total) {
        if (depth + 2 > rows.length) {
            int length = 2 * rows.length;
            rows = Arrays.copyOf(rows, length);
            for (int column = 0; column < width; column++) {
                sums[column] = Arrays.copyOf(sums[column], length);
                absent[column] = Arrays.copyOf(absent[column], length);
            }
        }
        for (int column = 0; column < width; column++) {
            boolean known = !Double.isNaN(numbers[column]);
            sums[column][depth + 1] = sums[column][depth] + (known ? numbers[column] : 0);
            absent[column][depth + 1] = absent[column][depth] + (known ? 0 : 1);
        }
        rows[depth + 1] = rows[depth] + leaves;
        totals.set(depth, total);
        depth++;
    }

    /** The rows right before that add up to the numbers in most columns. */
    Optional<Parts> findParts(double[] numbers) {
        Optional<Parts> best = Optional.empty();
        for (int column = 0; column < width; column++) {
            if (numbers[column] > 0) {
                Optional<Parts> found = findParts(numbers, column);
                if (found.isPresent()
                        && (best.isEmpty() || found.get().equal() > best.get().equal())) {
                    best = found;
                }
            }
        }
        return best;
    }

    private Optional<Parts> findParts(double[] numbers, int column) {
        double wanted = sums[column][depth] - numbers[column];
        int first = last(sums[column], wanted + rounding(column));
        Optional<Parts> best = Optional.empty();
        for (int edge = 0; edge < MOST_EDGES && first >= 0 && equals(sums[column][first], wanted, column); edge++) {
            Parts parts = parts(numbers, first);
            if (best.isEmpty() || parts.equal() > best.get().equal()) {
                best = Optional.of(parts);
            }
            first--;
        }
        return best;
    }

    /** The last before the top that is not above the limit; −1 when there is none. */
    private int last(double[] sorted, double limit) {
        int low = -1;
        int high = depth - 1;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (sorted[middle] <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private double rounding(int column) {
        return ROUNDING + 1e-12 * sums[column][depth];
    }

    private boolean equals(double one, double other, int column) {
        return Math.abs(one - other) <= rounding(column);
    }

    private Parts parts(double[] numbers, int first) {
        int equal = 0;
        boolean complete = true;
        for (int column = 0; column < width; column++) {
            double sum = sums[column][depth] - sums[column][first];
            if (Double.isNaN(numbers[column])) {
                continue;
            }
            if (equals(sum, numbers[column], column)) {
                equal += sum > 0 ? 1 : 0;
            } else if (column < 2) {
                complete &= sum < numbers[column] && absent[column][depth] > absent[column][first];
            }
        }
        boolean bounded = first == 0 || totals.get(first - 1);
        return new Parts(first, equal, complete, rows[depth] - rows[first], bounded);
    }

    /** Whether the numbers are near what all rows add up to, or that at one of several levels. */
    boolean isNearAll(double[] numbers) {
        boolean near = false;
        for (int column = 0; column < width; column++) {
            if (numbers[column] > 0) {
                if (counts[column] < FEWEST || numbers[column] <= most[column]) {
                    return false;
                }
                if (numbers[column] < NEAR * all[column] && !isLevel(numbers[column], column)) {
                    return false;
                }
                near = true;
            }
        }
        return near;
    }

    /** Whether the numbers are what all rows add up to, at each of several levels. */
    boolean isLevelOfAll(double[] numbers) {
        return IntStream.range(0, width)
                .filter(column -> numbers[column] > 0)
                .allMatch(column -> isLevel(numbers[column], column));
    }

    private boolean isLevel(double number, int column) {
        long levels = Math.round(all[column] / number);
        return levels <= MOST_LEVELS && equals(all[column], levels * number, column);
    }

    /** Whether a number is more than any of at least three rows, in one column. */
    boolean isMoreThanAny(double[] numbers) {
        for (int column = 0; column < width; column++) {
            if (counts[column] >= FEWEST && numbers[column] > most[column]) {
                return true;
            }
        }
        return false;
    }

    /** Whether no number is less than that of any row. */
    boolean isAtLeastAll(double[] numbers) {
        for (int column = 0; column < width; column++) {
            if (numbers[column] < most[column]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the numbers are the mean of all rows, in whole or more exact numbers. */
    boolean isMean(double[] numbers) {
        boolean mean = false;
        for (int column = 0; column < width; column++) {
            if (!Double.isNaN(numbers[column])) {
                if (counts[column] < 2 || Math.abs(numbers[column] - all[column] / counts[column]) > 0.5 + ROUNDING) {
                    return false;
                }
                mean = true;
            }
        }
        return mean;
    }

    /** Whether every row is part of a total. */
    boolean isAllTotals() {
        return depth > 0 && totals.nextClearBit(0) >= depth;
    }
}
