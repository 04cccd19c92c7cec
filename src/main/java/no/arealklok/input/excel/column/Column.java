package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.arealklok.language.Label;

/**
 * A column of the register workbook, written down once for reading and writing.
 *
 * @param <R> what one row tells of
 * @param <V> what one cell holds
 */
public final class Column<R, V> {
    private static final Set<String> NAMES = Set.of("id", "name", "org-number", "building-number");

    private final String key;
    private final Label heading;
    private final List<String> synonyms;
    private final CellFormat<V> format;
    private final Function<R, Optional<V>> value;
    private final Optional<HeadingUnit.Dimension> dimension;

    private Column(
            String key, Label heading, List<String> synonyms, CellFormat<V> format, Function<R, Optional<V>> value) {
        this.key = key;
        this.heading = heading;
        this.synonyms = synonyms;
        this.format = format;
        this.value = value;
        this.dimension =
                HeadingUnit.find(heading.nb()).map(found -> found.unit().dimension());
    }

    /** @param synonyms other headings, with a comma and a blank between */
    static <R, V> Column<R, V> of(
            String key, String nb, String en, CellFormat<V> format, Function<R, Optional<V>> value, String synonyms) {
        return new Column<>(key, new Label(nb, en), List.of(synonyms.split(", ")), format, value);
    }

    /** A column's key, or part of one, for a constant: {@code gross-area}. */
    public static String keyOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same column in a sheet whose rows tell of more. */
    public <S> Column<S, V> from(Function<S, R> part) {
        return new Column<>(key, heading, synonyms, format, part.andThen(value));
    }

    /** The same column under another column's heading. */
    public Column<R, V> under(Label other) {
        return new Column<>(key, other, synonyms, format, value);
    }

    public String key() {
        return key;
    }

    public Label heading() {
        return heading;
    }

    /** Other headings that registers have for it. */
    public List<String> synonyms() {
        return synonyms;
    }

    /** What its numbers measure, by the unit that its own heading names; empty for counts and texts. */
    public Optional<HeadingUnit.Dimension> dimension() {
        return dimension;
    }

    /** Whether it holds what a row is known by. */
    public boolean names() {
        return NAMES.contains(key);
    }

    public CellFormat<V> format() {
        return format;
    }

    /** What is written for the record. */
    public Optional<Object> content(R row, String language) {
        return value.apply(row).map(content -> format.write(content, language));
    }
}
