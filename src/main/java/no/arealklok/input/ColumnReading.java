package no.arealklok.input;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Conversion;

/**
 * What a heading was taken to mean (kolonnelesing).
 *
 * @param heading the heading's cell; of a column without one, where it would stand
 * @param text the heading as written, with that of its group first where it needs it; empty when there is none
 * @param column key of the column it was read as: {@code unit.capacity}; empty when it was not read
 * @param score 1 when the heading is one we know, less when it is only like one; 0 when the column was not read
 * @param conversion from the unit that the heading names, where that is not ours
 * @param offers columns that it may mean, likeliest first, when it was not read
 * @param examples some of what stands below it
 */
public record ColumnReading(
        CellReference heading,
        String text,
        Optional<String> column,
        double score,
        Optional<Conversion> conversion,
        List<Offer> offers,
        List<String> examples) {
    /** A column that a heading may mean, and how alike they are, 0 to 1. */
    public record Offer(String column, double score) {}

    public ColumnReading {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(text);
        Objects.requireNonNull(column);
        Objects.requireNonNull(conversion);
        offers = List.copyOf(offers);
        examples = List.copyOf(examples);
    }

    public static ColumnReading unread(CellReference heading, String text, List<Offer> offers, List<String> examples) {
        return new ColumnReading(heading, text, Optional.empty(), 0, Optional.empty(), offers, examples);
    }

    /** The letter of its column. */
    public String letter() {
        return heading.address().replaceAll("\\d", "");
    }

    /** The name it has in a mapping: its heading, else its letter. */
    public String name() {
        return text.isEmpty() ? letter() : text;
    }
}
