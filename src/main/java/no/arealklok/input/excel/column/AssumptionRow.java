package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.input.Assumptions;
import no.arealklok.norm.Range;

/**
 * A row of the sheet Forutsetninger.
 *
 * @param value a number, or the key of a definition of places
 * @param range how far off a number may be
 */
public record AssumptionRow(String key, Object value, Optional<Range> range, String source, String date) {
    public static List<AssumptionRow> of(Assumptions assumptions) {
        return Stream.concat(
                        assumptions.norms().stream()
                                .map(norm -> new AssumptionRow(
                                        norm.key(), norm.value(), norm.range(), norm.source(), norm.date())),
                        assumptions.capacity().stream()
                                .map(choice -> new AssumptionRow(
                                        choice.key(),
                                        choice.definition(),
                                        Optional.empty(),
                                        choice.source(),
                                        choice.date())))
                .toList();
    }
}
