package no.arealklok.quantity;

import java.util.List;
import java.util.Objects;

/** One number a year, from {@code firstYear} on without gaps. Never NaN nor infinite. */
public record Series(String id, int firstYear, List<Double> values, MeasureUnit unit, Origin origin)
        implements Traceable {
    public Series {
        Objects.requireNonNull(id);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(origin);
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException(id + " needs at least one year");
        }
        if (!values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(id + " must be numbers, was " + values);
        }
    }

    /** @throws IndexOutOfBoundsException when the series does not hold the year */
    public double in(int year) {
        return values.get(year - firstYear);
    }

    public int lastYear() {
        return firstYear + values.size() - 1;
    }

    public boolean hasYearsOf(Series other) {
        return firstYear == other.firstYear && values.size() == other.values.size();
    }
}
