package no.arealklok.input;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import no.arealklok.quantity.CellReference;

/**
 * A key figure of many municipalities, as a table published it.
 *
 * @param heading as it stands there
 * @param service id of the service type that it is of; empty where it is of all
 * @param differs in what it counts otherwise than we do; empty where nothing is known of that
 * @param year the newest that it is told of; empty where the table tells of none
 * @param values by the id of the municipality
 */
public record PublishedFigure(
        String heading,
        KeyMeasure measure,
        Optional<String> service,
        Optional<Difference> differs,
        OptionalInt year,
        Map<String, Value> values) {
    /** What is counted otherwise than we do. */
    public enum Difference {
        /** Depreciation and the administration of properties are in it, too. */
        DEPRECIATION
    }

    /** What stands in a cell. */
    public record Value(BigDecimal number, CellReference place) {
        public Value {
            Objects.requireNonNull(number);
            Objects.requireNonNull(place);
        }
    }

    public PublishedFigure {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(service);
        Objects.requireNonNull(differs);
        Objects.requireNonNull(year);
        values = Map.copyOf(new TreeMap<>(values));
    }
}
