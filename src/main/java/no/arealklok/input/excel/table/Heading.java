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
 */
record Heading(
        int position,
        CellReference place,
        String text,
        boolean settled,
        Optional<HeadingMatch> match,
        List<HeadingMatch> like,
        Optional<HeadingMatch> refuted,
        List<String> examples) {
    Heading with(HeadingMatch other) {
        return new Heading(position, place, text, settled, Optional.of(other), like, refuted, examples);
    }

    /** The same, not taken to mean what it may. */
    Heading open() {
        return new Heading(
                position, place, text, settled, Optional.empty(), match.stream().toList(), refuted, examples);
    }

    ColumnReading read() {
        HeadingMatch as = match.orElseThrow();
        return new ColumnReading(
                place, text, Optional.of(as.column().fullKey()), as.score(), as.conversion(), List.of());
    }

    ColumnReading unread() {
        return ColumnReading.unread(
                place,
                text,
                like.stream()
                        .map(offer -> new Offer(offer.column().fullKey(), offer.score()))
                        .toList());
    }
}
