package no.arealklok.quantity;

import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;

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

    /** @param value in the year with an index */
    public static Series computed(
            Horizon horizon,
            String id,
            MeasureUnit unit,
            IntToDoubleFunction value,
            String formula,
            List<? extends Traceable> operands) {
        List<Double> values = horizon.years()
                .mapToObj(year -> value.applyAsDouble(horizon.index(year)))
                .toList();
        return new Series(id, horizon.baseYear(), values, unit, new Origin.Computed(formula, List.copyOf(operands)));
    }

    /** @throws IndexOutOfBoundsException when the series does not hold the year */
    public double in(int year) {
        return values.get(year - firstYear);
    }

    /** That year's number by itself. */
    public Figure figure(int year) {
        return Figure.computed(id + "/" + year, in(year), unit, "in-year", this);
    }

    public int lastYear() {
        return firstYear + values.size() - 1;
    }

    public boolean hasYearsOf(Series other) {
        return firstYear == other.firstYear && values.size() == other.values.size();
    }
}
