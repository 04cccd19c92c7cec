package no.arealklok.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Conversion;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.MeasureUnit;
import no.arealklok.quantity.Origin;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;

/** Every number that a file mentions, once, with what it was made from, down to cells and norms. */
final class FigureRegister {
    /**
     * One number, or one a year.
     *
     * @param value of a single number
     * @param firstYear of the values of a series
     * @param formula key of the formula, when computed
     * @param operands ids of what the formula takes, in its order
     * @param cell where it was read
     * @param conversion from the unit in the cell, when that is another
     * @param norm key of the norm that it is
     */
    record FigureEntry(
            String id,
            MeasureUnit unit,
            @MayLack Number value,
            @MayLack Integer firstYear,
            @MayLack List<Number> values,
            @MayLack String formula,
            @MayLack List<String> operands,
            @MayLack CellReference cell,
            @MayLack Conversion conversion,
            @MayLack String norm) {}

    private final Map<String, FigureEntry> entries = new LinkedHashMap<>();

    /**
     * Takes it in with all that it was made from.
     *
     * @return its id
     */
    String add(Traceable traceable) {
        if (entries.containsKey(traceable.id())) {
            return traceable.id();
        }
        entries.put(traceable.id(), entry(traceable));
        if (traceable.origin() instanceof Origin.Computed computed) {
            computed.operands().forEach(this::add);
        }
        return traceable.id();
    }

    List<FigureEntry> entries() {
        return List.copyOf(entries.values());
    }

    private static FigureEntry entry(Traceable traceable) {
        Number value = traceable instanceof Figure figure ? plain(figure.value()) : null;
        Integer firstYear = traceable instanceof Series series ? Integer.valueOf(series.firstYear()) : null;
        List<Number> values = traceable instanceof Series series
                ? series.values().stream().map(FigureRegister::plain).toList()
                : null;
        Origin origin = traceable.origin();
        Origin.Computed computed = origin instanceof Origin.Computed found ? found : null;
        return new FigureEntry(
                traceable.id(),
                traceable.unit(),
                value,
                firstYear,
                values,
                computed == null ? null : computed.formula(),
                computed == null
                        ? null
                        : computed.operands().stream().map(Traceable::id).toList(),
                origin instanceof Origin.Read read ? read.cell() : null,
                origin instanceof Origin.Read read ? read.conversion().orElse(null) : null,
                origin instanceof Origin.Assumed assumed ? assumed.normKey() : null);
    }

    /** 240 and not 240.0. */
    static Number plain(double value) {
        if (value == Math.rint(value)) {
            return (long) value;
        }
        return value;
    }
}
