package no.arealklok.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.input.KeyMeasure;

/**
 * A key figure (nøkkeltall) of a run: an amount shared out.
 *
 * @param service id of the service type; empty for all together
 * @param shared users, places or m²; above 0
 * @param counted units or buildings of which both are known
 * @param all units or buildings that it could be counted for
 */
public record KeyFigure(
        KeyMeasure measure, Optional<String> service, double amount, double shared, int counted, int all) {
    private static final int PERCENT = 100;

    public KeyFigure {
        Objects.requireNonNull(measure);
        service = Objects.requireNonNullElse(service, Optional.empty());
        if (!(shared > 0)) {
            throw new IllegalArgumentException(measure + " is shared out on nothing");
        }
    }

    /** As it is printed, rounded half up. */
    public BigDecimal value() {
        double value = (measure == KeyMeasure.UTILISATION ? PERCENT * amount : amount) / shared;
        return BigDecimal.valueOf(value).setScale(measure.decimals(), RoundingMode.HALF_UP);
    }
}
