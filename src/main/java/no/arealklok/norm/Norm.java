package no.arealklok.norm;

import java.util.Objects;
import java.util.Optional;
import no.arealklok.language.Label;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;

/**
 * A number that is not arithmetic (normtall, forutsetning), with where it comes from.
 *
 * @param key stable name: {@code school.group-size}
 * @param source the same in all languages where it is a title, or a user's own words
 * @param date year or date that the value holds for, as the source states it
 * @param most beyond which nobody can mean it
 * @param range how far off it may be; empty where it is not uncertain, or neither money nor a deadline follows from it
 * @param replaced the norm that the user replaced with this one
 */
public record Norm(
        String key,
        Label label,
        double value,
        MeasureUnit unit,
        Evidence evidence,
        Label source,
        String date,
        double most,
        Optional<Range> range,
        Optional<Norm> replaced) {
    public Norm {
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(range);
        Objects.requireNonNull(replaced);
        if (source.all().stream().anyMatch(String::isBlank) || date.isBlank()) {
            throw new IllegalArgumentException("the norm " + key + " needs a source and a date");
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the norm " + key + " must be a number, was " + value);
        }
    }

    /** Whether a user can mean such a value and such a range. */
    public boolean accepts(NormReplacement replacement) {
        return accepts(replacement.value())
                && replacement.range().stream().allMatch(range -> accepts(range.low()) && accepts(range.high()));
    }

    /**
     * Whether a user can mean such a value: no norm is negative, none divides by 0 m², and none is beyond what there
     * can be of it.
     */
    public boolean accepts(double wanted) {
        return switch (unit) {
            case SQUARE_METRES_PER_PLACE -> wanted > 0 && wanted <= most;
            case YEAR -> wanted >= 1900 && wanted <= 2200;
            default -> wanted >= 0 && wanted <= most;
        };
    }

    /**
     * Itself where it has a range, or where a tenth of it means nothing: whole years and rooms, choices, limits in
     * metres, what may be published, and 0.
     */
    Norm withTenth() {
        boolean quantity = switch (unit) {
            case YEARS, YEAR, GRADE, SCORE, DRAWS, ROOMS, PLACES, METRES -> false;
            default -> value != 0 && !key.startsWith("privacy.");
        };
        return range.isPresent() || !quantity
                ? this
                : new Norm(
                        key,
                        label,
                        value,
                        unit,
                        evidence,
                        source,
                        date,
                        most,
                        Optional.of(Range.around(value)),
                        replaced);
    }

    /** This norm with the number at one end of its range; itself where it has none. */
    Norm at(End end) {
        return range.map(ends -> with(ends.at(end))).orElse(this);
    }

    private Norm with(double other) {
        return new Norm(key, label, other, unit, evidence, source, date, most, range, replaced);
    }

    public Figure figure() {
        return new Figure("norm/" + key, value, unit, new Origin.Assumed(key));
    }
}
