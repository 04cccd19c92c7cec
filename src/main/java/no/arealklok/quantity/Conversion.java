package no.arealklok.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/** From a unit that a register uses to ours (omregning): a number in {@code TNOK} times 1000. */
public record Conversion(String unit, double factor) {
    public Conversion {
        Objects.requireNonNull(unit);
        if (!(factor > 0) || !Double.isFinite(factor)) {
            throw new IllegalArgumentException("no such factor: " + factor);
        }
    }

    /** As a person would write it: {@code TNOK × 1000}. */
    @Override
    public String toString() {
        return unit + " × " + BigDecimal.valueOf(factor).stripTrailingZeros().toPlainString();
    }
}
