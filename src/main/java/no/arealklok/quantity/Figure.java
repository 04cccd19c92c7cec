package no.arealklok.quantity;

import java.util.List;
import java.util.Objects;

/** One number with its unit and origin. Never NaN nor infinite: what is not known is an empty Optional. */
public record Figure(String id, double value, MeasureUnit unit, Origin origin) implements Traceable {
    public Figure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(origin);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(id + " must be a number, was " + value);
        }
    }

    public static Figure read(String id, double value, MeasureUnit unit, CellReference cell) {
        return new Figure(id, value, unit, new Origin.Read(cell));
    }

    public static Figure computed(String id, double value, MeasureUnit unit, String formula, Traceable... operands) {
        return new Figure(id, value, unit, new Origin.Computed(formula, List.of(operands)));
    }

    public static Figure computed(
            String id, double value, MeasureUnit unit, String formula, List<? extends Traceable> operands) {
        return new Figure(id, value, unit, new Origin.Computed(formula, List.copyOf(operands)));
    }

    /** Of numbers that count whole things; none gives 0. */
    public static Figure sum(String id, MeasureUnit unit, List<Figure> parts) {
        return computed(id, parts.stream().mapToLong(Figure::whole).sum(), unit, "sum", parts);
    }

    /** The value as it is printed when it counts whole things: rounded half up. */
    public long whole() {
        return Math.round(value);
    }
}
