package no.arealklok.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * A single-source capacitated facility location problem in its plain format: {@code m n p scale}, m capacities, m fixed
 * costs, n demands, and for each customer the m costs of serving it. Costs are whole multiples of 1 / {@link #unit}.
 */
record LocationInstance(String name, long[] capacity, long[] fixedCost, long[] demand, long[][] cost, long unit) {
    private static final int MOST_DECIMALS = 4;

    static LocationInstance read(Path file) {
        try {
            // Some published files end in control characters.
            String text = Files.readString(file).replaceAll("[^0-9eE+.\\s-]", " ");
            Iterator<BigDecimal> numbers = Arrays.stream(text.trim().split("\\s+"))
                    .map(BigDecimal::new)
                    .toList()
                    .iterator();
            int facilities = numbers.next().intValueExact();
            int customers = numbers.next().intValueExact();
            numbers.next();
            numbers.next();
            BigDecimal[] capacity = next(numbers, facilities);
            BigDecimal[] fixedCost = next(numbers, facilities);
            BigDecimal[] demand = next(numbers, customers);
            BigDecimal[][] cost = new BigDecimal[customers][];
            int decimals = decimals(fixedCost);
            for (int i = 0; i < customers; i++) {
                cost[i] = next(numbers, facilities);
                decimals = Math.max(decimals, decimals(cost[i]));
            }
            int shift = Math.min(decimals, MOST_DECIMALS);
            long[][] whole = Arrays.stream(cost).map(row -> whole(row, shift)).toArray(long[][]::new);
            return new LocationInstance(
                    file.getFileName().toString().replaceAll("\\..*", ""),
                    whole(capacity, 0),
                    whole(fixedCost, shift),
                    whole(demand, 0),
                    whole,
                    Math.round(Math.pow(10, shift)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigDecimal[] next(Iterator<BigDecimal> numbers, int count) {
        BigDecimal[] next = new BigDecimal[count];
        Arrays.setAll(next, i -> numbers.next());
        return next;
    }

    private static int decimals(BigDecimal[] values) {
        return Arrays.stream(values)
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
    }

    private static long[] whole(BigDecimal[] values, int shift) {
        return Arrays.stream(values)
                .mapToLong(value -> value.movePointRight(shift)
                        .setScale(0, java.math.RoundingMode.HALF_UP)
                        .longValueExact())
                .toArray();
    }

    int facilities() {
        return capacity.length;
    }

    int customers() {
        return demand.length;
    }
}
