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
record HeadingMatch(
        Column<?, ?> column, double score, Reason reason, Optional<Conversion> conversion, OptionalInt year) {
    /** Why the heading is taken to mean the column, the best reason first. */
    enum Reason {
        /** It is the heading that we write, or a mapping says so. */
        OURS,
        /** It is one that we know. */
        KNOWN,
        /** It is like one that we know. */
        LIKE,
        /** It is made of words that the column's headings are made of. */
        WORDS,
        /** What stands below can be nothing else. */
        VALUES
    }

    boolean guessed() {
        return score < 1;
    }

    HeadingMatch as(Column<?, ?> other) {
        return new HeadingMatch(other, score, reason, conversion, year);
    }

    HeadingMatch of(OptionalInt other) {
        return new HeadingMatch(column, score, reason, conversion, other);
    }

    HeadingMatch in(Optional<Conversion> other) {
        return new HeadingMatch(column, score, reason, other, year);
    }
}
