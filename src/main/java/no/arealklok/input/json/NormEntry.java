package no.arealklok.input.json;

import java.util.Optional;
import no.arealklok.language.Label;
import no.arealklok.norm.Evidence;
import no.arealklok.norm.Norm;
import no.arealklok.norm.Range;
import no.arealklok.quantity.MeasureUnit;

/**
 * A norm as JSON has it.
 *
 * @param sourceNb the source in bokmål, where it is more than a title
 */
record NormEntry(
        String key,
        String nb,
        String en,
        double value,
        Double low,
        Double high,
        MeasureUnit unit,
        Evidence evidence,
        String source,
        String sourceNb,
        String date) {
    Norm norm() {
        return new Norm(
                key,
                new Label(nb, en),
                value,
                unit,
                evidence,
                new Label(Optional.ofNullable(sourceNb).orElse(source), source),
                date,
                range(),
                Optional.empty());
    }

    /** Both ends, or neither. */
    private Optional<Range> range() {
        return low == null && high == null ? Optional.empty() : Optional.of(new Range(low, high));
    }
}
