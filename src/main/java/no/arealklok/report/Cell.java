package no.arealklok.report;

import java.util.Objects;
import java.util.Optional;

/**
 * One value in a document.
 *
 * @param lineage where it comes from, as a sentence: {@code 62 % = 240 / 390 · Enheter!F12, Enheter!G12}
 */
public record Cell(Content content, Optional<String> lineage) {
    public Cell {
        Objects.requireNonNull(content);
        if (lineage.isEmpty() && content.isNumber()) {
            throw new IllegalArgumentException("a number says where it comes from");
        }
    }

    /** @param lineage where it comes from, as a sentence */
    public static Cell number(Content number, String lineage) {
        return new Cell(number, Optional.of(lineage));
    }

    public static Cell text(String text) {
        return of(new Content.Text(text));
    }

    /** @param page the id of the page of what it names */
    public static Cell link(String text, String page) {
        return of(new Content.Link(text, page));
    }

    /** One that names what stands beside it. A year that was found says where it comes from. */
    public static Cell year(int year) {
        return of(new Content.Year(year));
    }

    /** Not known (ukjent), which is not 0. */
    public static Cell missing() {
        return of(new Content.Missing());
    }

    private static Cell of(Content content) {
        return new Cell(content, Optional.empty());
    }

    /** This number with the name of what it counts behind it; other content is left as it is. */
    public Cell withUnit(String unit) {
        return content instanceof Content.Decimal number
                ? new Cell(new Content.Decimal(number.value(), unit), lineage)
                : this;
    }

    public Cell withLineage(String sentence) {
        return new Cell(content, Optional.of(sentence));
    }
}
