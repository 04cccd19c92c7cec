package no.arealklok.batch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How numbers of many municipalities lie (spredning).
 *
 * @param count of them
 */
public record Spread(int count, BigDecimal low, BigDecimal median, BigDecimal high) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** @return empty of none */
    public static Optional<Spread> of(List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = numbers.stream().sorted().toList();
        int size = sorted.size();
        BigDecimal upper = sorted.get(size / 2);
        BigDecimal median =
                size % 2 == 1 ? upper : upper.add(sorted.get(size / 2 - 1)).divide(TWO);
        return Optional.of(new Spread(size, sorted.get(0), median, sorted.get(size - 1)));
    }
}
