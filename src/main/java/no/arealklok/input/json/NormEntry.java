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
 * @param source by language, where it is more than a title
 */
record NormEntry(
        String key,
        Label label,
        double value,
        Double low,
        Double high,
        MeasureUnit unit,
        Evidence evidence,
        Label source,
        String date) {
    Norm norm() {
        return new Norm(key, label, value, unit, evidence, source, date, range(), Optional.empty());
    }

    /** Both ends, or neither. */
    private Optional<Range> range() {
        return low == null && high == null ? Optional.empty() : Optional.of(new Range(low, high));
    }
}
