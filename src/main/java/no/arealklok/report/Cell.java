package no.arealklok.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import no.arealklok.quantity.Percent;
import no.arealklok.service.Band;

/**
 * One value in a document.
 *
 * @param lineage where it comes from, as a sentence: {@code 62 % = 240 / 390 · Enheter!F12, Enheter!G12}
 */
public record Cell(Content content, Optional<String> lineage) {
    public Cell {
        Objects.requireNonNull(content);
        Objects.requireNonNull(lineage);
    }

    public static Cell text(String text) {
        return of(new Content.Text(text));
    }

    public static Cell whole(long value) {
        return of(new Content.Decimal(BigDecimal.valueOf(value), ""));
    }

    /** Rounded half up to this many decimals. */
    public static Cell decimal(double value, int decimals) {
        return of(new Content.Decimal(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), ""));
    }

    /** @param nok whole Norwegian kroner */
    public static Cell money(long nok) {
        return of(new Content.Money(nok));
    }

    /** Money printed in millions with one decimal, and kept in whole kroner. */
    public static Cell millions(long nok) {
        return of(new Content.Millions(nok));
    }

    public static Cell percent(Percent percent, Optional<Band> band) {
        return of(new Content.Share(percent, band));
    }

    public static Cell percent(Percent percent) {
        return percent(percent, Optional.empty());
    }

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
