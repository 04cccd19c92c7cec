package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.language.Label;
import no.arealklok.language.Languages;
import no.arealklok.quantity.MeasureUnit;

/**
 * A column of the register workbook, for reading and writing: what the list of columns says of it, and what it holds of
 * a row.
 *
 * @param <R> what one row tells of
 * @param <V> what one cell holds
 */
public final class Column<R, V> {
    private final String sheet;
    private final ColumnEntry entry;
    private final Label heading;
    private final CellFormat<V> format;
    private final Function<R, Optional<V>> value;
    private final Optional<HeadingUnit.Dimension> dimension;

    Column(String sheet, ColumnEntry entry, Function<R, Optional<V>> value) {
        this(sheet, entry, entry.label(), value);
    }

    private Column(String sheet, ColumnEntry entry, Label heading, Function<R, Optional<V>> value) {
        this.sheet = sheet;
        this.entry = entry;
        this.heading = heading;
        this.format = Formats.named(entry.kind());
        this.value = value;
        this.dimension = HeadingUnit.find(entry.label().in(Languages.BOKMÅL))
                .map(found -> found.unit().dimension());
    }

    /** A column's key, or part of one, for a constant: {@code gross-area}. */
    public static String keyOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same column in a sheet whose rows tell of more. */
    public <S> Column<S, V> from(Function<S, R> part) {
        return new Column<>(sheet, entry, heading, part.andThen(value));
    }

    /** The same column under another column's heading. */
    public Column<R, V> under(Label other) {
        return new Column<>(sheet, entry, other, value);
    }

    public String key() {
        return entry.key();
    }

    /** Its name in a mapping: {@code unit.capacity}. */
    public String fullKey() {
        return sheet + "." + key();
    }

    public Label heading() {
        return heading;
    }

    /** Other headings that registers have for it. */
    public List<String> synonyms() {
        return entry.synonyms();
    }

    /** What its headings are made of: parts of words, all of one line in any order. */
    public List<String> words() {
        return Optional.ofNullable(entry.words()).orElse(List.of());
    }

    /** Words in a heading that make another thing of it. */
    public List<String> against() {
        return Optional.ofNullable(entry.against()).orElse(List.of());
    }

    /** Whether the middle one of its numbers can be this. */
    public boolean isTypical(double median) {
        List<Double> range = entry.typical();
        return range == null || range.get(0) <= median && median <= range.get(1);
    }

    /** What its numbers measure, by the unit that its own heading names; empty for counts and texts. */
    public Optional<HeadingUnit.Dimension> dimension() {
        return dimension;
    }

    /** What its numbers count. */
    public Optional<MeasureUnit> unit() {
        return Optional.ofNullable(entry.unit());
    }

    /** Whether it holds what a row is known by. */
    public boolean names() {
        return entry.names();
    }

    /** Whether a row without it cannot be used. */
    public boolean required() {
        return entry.required();
    }

    /** Whether its values are longer than its example. */
    public boolean wide() {
        return entry.wide();
    }

    /** What it is, in a sentence; empty of columns that the template does not have. */
    public Optional<Label> note() {
        return entry.note();
    }

    /** What can stand in the column, of a school where it has it. */
    public Optional<Object> example(String language) {
        return entry.example(language);
    }

    /** Whether the example is one of a school. */
    public boolean isInExample() {
        return entry.isInExample();
    }

    boolean givesCapacity() {
        return entry.givesCapacity();
    }

    public CellFormat<V> format() {
        return format;
    }

    /** What is written for the record. */
    public Optional<Object> content(R row, String language) {
        return value.apply(row).map(content -> format.write(content, language));
    }
}
