package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Finds the rows that are the sum of the rows around them: before or after, at one or several levels. Arithmetic
 * decides: a row
 * that is called a sum is one only if it is; a row that has any name is one if the whole table adds up so.
 */
final class TotalFinder {
    /** What a row says it is. */
    enum Sign {
        /** A unit or building like others. */
        NONE,
        /** It has an address, a position or an organisation number, as few totals have. */
        PLACED,
        /** Its name begins with such as {@code Sum}, or it is called a municipality. */
        TOTAL,
        /** Its whole name is {@code Sum} or the like. */
        NOTHING_BUT_TOTAL,
        MEAN,
        UNNAMED,
        /** Said to be a total, and nothing else. */
        CERTAIN
    }

    /** Fewer rows, or numbers in one column only, add up by chance. */
    private static final int FEWEST = 3;

    private static final int FEWEST_IN_ONE_COLUMN = 4;
    private static final int FEWEST_PLACED = 8;

    private final int width;
    private final List<Sign> signs = new ArrayList<>();
    private double[] numbers = new double[0];
    private final BitSet totals = new BitSet();
    private final BitSet near = new BitSet();
    private final BitSet asked = new BitSet();

    /** @param width in how many columns rows have numbers */
    TotalFinder(int width) {
        this.width = width;
    }

    /** @param row not a number where it has none */
    void add(Sign sign, double[] row) {
        int at = signs.size() * width;
        if (at + width > numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(64 * width, 2 * numbers.length));
        }
        System.arraycopy(row, 0, numbers, at, width);
        signs.add(sign);
    }

    /** To be called when all rows were added. */
    void find() {
        for (boolean down : new boolean[] {true, false}) {
            findSaid(down);
        }
        if (!findAny(true, FEWEST, true)
                && !findAny(false, FEWEST, true)
                && !findBesideSaid(true)
                && !findBesideSaid(false)
                && !findBelowSaid(true)
                && !findBelowSaid(false)
                && !findAny(true, 2, false)) {
            findAny(false, 2, false);
        }
    }

    /** Rows that are totals, by their number among those added. */
    BitSet totals() {
        return totals;
    }

    /** Of the totals, those that other words of their names speak against, and whose sum is not quite theirs. */
    BitSet near() {
        return near;
    }

    /** Rows that may be totals. */
    BitSet asked() {
        return asked;
    }

    private void each(boolean down, IntPredicate wanted, IntConsumer row) {
        for (int i = 0; i < signs.size(); i++) {
            int at = down ? i : signs.size() - 1 - i;
            if (wanted.test(at)) {
                row.accept(at);
            }
        }
    }

    private double[] numbers(int row) {
        return Arrays.copyOfRange(numbers, row * width, (row + 1) * width);
    }

    private void findSaid(boolean down) {
        ColumnSums sums = new ColumnSums(width);
        each(down, row -> !totals.get(row), row -> {
            double[] own = numbers(row);
            Optional<ColumnSums.Parts> parts = parts(signs.get(row), sums, own);
            if (parts.isPresent()) {
                sums.join(parts.get(), own);
                totals.set(row);
            } else if (isNear(signs.get(row), sums, own)) {
                near.set(row, signs.get(row) == Sign.TOTAL && !sums.isLevelOfAll(own));
                sums.joinAll(own);
                totals.set(row);
            } else if (signs.get(row) == Sign.CERTAIN || signs.get(row) == Sign.MEAN && sums.isMean(own)) {
                totals.set(row);
            } else {
                sums.add(own);
            }
        });
    }

    private static Optional<ColumnSums.Parts> parts(Sign sign, ColumnSums sums, double[] own) {
        return switch (sign) {
            case TOTAL ->
                sums.findParts(own)
                        .filter(parts -> parts.equal() > 1
                                ? parts.bounded() || parts.rows() > 1
                                : parts.bounded() && parts.complete());
            case NOTHING_BUT_TOTAL, CERTAIN ->
                sums.findParts(own).filter(parts -> parts.bounded() || parts.equal() > 1 && parts.rows() > 1);
            case UNNAMED -> sums.findParts(own).filter(parts -> parts.rows() > 1);
            default -> Optional.empty();
        };
    }

    private static boolean isNear(Sign sign, ColumnSums sums, double[] own) {
        return switch (sign) {
            case TOTAL -> sums.isNearAll(own);
            case NOTHING_BUT_TOTAL -> sums.isAtLeastAll(own);
            case UNNAMED -> sums.isMoreThanAny(own);
            default -> false;
        };
    }

    /**
     * Totals whatever their name, when all rows are part of one.
     *
     * @param fewest rows that are enough
     * @param sure whether that is enough to leave them out; else they are asked about
     * @return whether there are such
     */
    private boolean findAny(boolean down, int fewest, boolean sure) {
        BitSet found = new BitSet();
        boolean whole =
                isWhole(down, row -> !totals.get(row), found, (row, parts) -> isEnough(parts, row, fewest, sure));
        if (sure && !whole) {
            asked.or(found);
        } else if (whole) {
            (sure ? totals : asked).or(found);
        }
        return whole;
    }

    /** Totals of any name among those that are called so: to be part of one of these is less proof of the others. */
    private boolean findBesideSaid(boolean down) {
        BitSet found = new BitSet();
        boolean whole = isWhole(
                down,
                row -> true,
                found,
                (row, parts) -> totals.get(row) || parts.equal() > 1 && isEnough(parts, row, FEWEST, true));
        if (whole) {
            totals.or(found);
        }
        return whole;
    }

    /**
     * Totals of any name and of any number of rows below one that is called so, where all add up to that: «Nord» of two
     * schools and «Sør» of one are the whole municipality's.
     */
    private boolean findBelowSaid(boolean down) {
        BitSet found = new BitSet();
        boolean whole = !totals.isEmpty()
                && isWhole(down, row -> true, found, (row, parts) -> parts.equal() > 1 && isEnough(parts, row, 1, true))
                && containsAll(found, totals);
        if (whole) {
            totals.or(found);
        }
        return whole;
    }

    private static boolean containsAll(BitSet all, BitSet some) {
        BitSet others = (BitSet) some.clone();
        others.andNot(all);
        return others.isEmpty();
    }

    /** @return whether each of the rows is part of a total */
    private boolean isWhole(
            boolean down, IntPredicate rows, BitSet found, BiPredicate<Integer, ColumnSums.Parts> enough) {
        ColumnSums sums = new ColumnSums(width);
        each(down, rows, row -> {
            double[] own = numbers(row);
            Optional<ColumnSums.Parts> parts = sums.findParts(own).filter(any -> enough.test(row, any));
            if (parts.isPresent()) {
                sums.join(parts.get(), own);
                found.set(row);
            } else if (!totals.get(row)) {
                sums.add(own);
            }
        });
        return sums.isAllTotals();
    }

    private boolean isEnough(ColumnSums.Parts parts, int row, int fewest, boolean sure) {
        int wanted = signs.get(row) == Sign.PLACED ? FEWEST_PLACED : fewest;
        int inOneColumn = sure ? Math.max(wanted, FEWEST_IN_ONE_COLUMN) : Integer.MAX_VALUE;
        return parts.bounded() && parts.complete() && parts.rows() >= (parts.equal() == 1 ? inOneColumn : wanted);
    }
}
