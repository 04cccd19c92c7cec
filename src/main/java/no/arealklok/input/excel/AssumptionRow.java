package no.arealklok.input.excel;

import java.util.List;
import java.util.stream.Stream;
import no.arealklok.input.Assumptions;

/**
 * A row of the sheet Forutsetninger.
 *
 * @param value a number, or the key of a definition of places
 */
record AssumptionRow(String key, Object value, String source, String date) {
    static List<AssumptionRow> of(Assumptions assumptions) {
        return Stream.concat(
                        assumptions.norms().stream()
                                .map(norm -> new AssumptionRow(norm.key(), norm.value(), norm.source(), norm.date())),
                        assumptions.capacity().stream()
                                .map(choice -> new AssumptionRow(
                                        choice.key(), choice.definition(), choice.source(), choice.date())))
                .toList();
    }
}
