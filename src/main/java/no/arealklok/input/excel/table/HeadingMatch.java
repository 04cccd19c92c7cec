package no.arealklok.input.excel.table;

import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.input.excel.column.Column;
import no.arealklok.quantity.Conversion;

/**
 * The column that a heading means.
 *
 * @param score 1 for a heading that we know, less for one that is only like it
 * @param year that the heading names
 */
record HeadingMatch(Column<?, ?> column, double score, Optional<Conversion> conversion, OptionalInt year) {
    boolean guessed() {
        return score < 1;
    }
}
