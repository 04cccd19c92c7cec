package no.arealklok.norm;

import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;

/**
 * A number that is not arithmetic (normtall, forutsetning), with where it comes from.
 *
 * @param key stable name: {@code school.group-size}
 * @param date year or date that the value holds for, as the source states it
 * @param replaced the norm that the user replaced with this one
 */
public record Norm(
        String key,
        Label label,
        double value,
        MeasureUnit unit,
        Evidence evidence,
        String source,
        String date,
        Optional<Norm> replaced) {
    public Norm {
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(replaced);
        if (source.isBlank() || date.isBlank()) {
            throw new IllegalArgumentException("the norm " + key + " needs a source and a date");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the norm " + key + " must be a number, was " + value);
        }
    }

    /** Whether the number can stand for this norm: none is negative, and none that is divided by is 0. */
    public boolean allows(double other) {
        boolean divisor = unit == MeasureUnit.SQUARE_METRES_PER_PLACE || key.equals("economy.investment-life");
        return Double.isFinite(other) && (divisor ? other > 0 : other >= 0);
    }

    public Figure figure() {
        return new Figure("norm/" + key, value, unit, new Origin.Assumed(key));
    }
}
