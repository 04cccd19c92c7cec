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
 * @param most beyond which nobody can mean it, where the unit does not say
 * @param source by language, where it is more than a title
 */
record NormEntry(
        String key,
        Label label,
        double value,
        Double low,
        Double high,
        Double most,
        MeasureUnit unit,
        Evidence evidence,
        Label source,
        String date) {
    Norm norm() {
        double limit = most == null ? unit.most() : most;
        return new Norm(key, label, value, unit, evidence, source, date, limit, range(), Optional.empty());
    }

    /** Both ends, or neither. */
    private Optional<Range> range() {
        return low == null && high == null ? Optional.empty() : Optional.of(new Range(low, high));
    }
}
