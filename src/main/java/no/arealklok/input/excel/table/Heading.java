package no.arealklok.input.excel.table;

import java.util.List;
import java.util.Optional;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.ColumnReading.Offer;
import no.arealklok.quantity.CellReference;

/**
 * A heading of a table.
 *
 * @param position of its column, 0 for A
 * @param text as written, with that of its group first where it needs it
 * @param settled whether a mapping tells what it means
 * @param match empty when it is not to be read
 * @param like columns that it may mean
 * @param refuted what it would mean if its values were not something else
 * @param examples some of what stands below it
 * @param words what those below it mean that a mapping tells
 */
record Heading(
        int position,
        CellReference place,
        String text,
        boolean settled,
        Optional<HeadingMatch> match,
        List<HeadingMatch> like,
        Optional<HeadingMatch> refuted,
        List<String> examples,
        SettledWords words) {
    Heading with(HeadingMatch other) {
        return new Heading(position, place, text, settled, Optional.of(other), like, refuted, examples, words);
    }

    /** The same, not taken to mean what it may. */
    Heading open() {
        List<HeadingMatch> may = match.stream().toList();
        return new Heading(position, place, text, settled, Optional.empty(), may, refuted, examples, words);
    }

    ColumnReading read() {
        HeadingMatch as = match.orElseThrow();
        return new ColumnReading(
                place, text, Optional.of(as.column().fullKey()), as.score(), as.conversion(), List.of(), examples);
    }

    ColumnReading unread() {
        return ColumnReading.unread(
                place,
                text,
                like.stream()
                        .map(offer -> new Offer(offer.column().fullKey(), offer.score()))
                        .toList(),
                examples);
    }
}
