package no.arealklok.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user settled about one column.
 *
 * @param heading as it stands in the sheet, or the column's letter: {@code Elevtall}, {@code F}
 * @param column key of the column it is read as, {@link SheetMapping#IGNORE}, or empty to leave it to the reader
 * @param unit that its numbers have, as a heading would name it: {@code TNOK}; empty leaves it to the heading
 * @param read what the program made of it by itself, where it was drafted: the key, and the unit after a blank
 * @param offers columns it may mean; for the reader of a mapping that was drafted, without effect
 * @param values what words below the heading mean: a word that is known, {@link SheetMapping#IGNORE} for rows that are
 *     to be left out, {@link SheetMapping#KEEP} for a remark that closes none, {@link SheetMapping#ONE} or
 *     {@link SheetMapping#SEVERAL} for a name in several rows, or empty where that is open
 */
public record ColumnMapping(
        String heading,
        String column,
        Optional<String> unit,
        Optional<String> read,
        List<String> offers,
        Map<String, String> values) {
    public ColumnMapping {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(column);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(read);
        offers = List.copyOf(offers);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Nothing but what it is read as. */
    public ColumnMapping(String heading, String column) {
        this(heading, column, Optional.empty(), Optional.empty(), List.of(), Map.of());
    }

    public boolean ignored() {
        return column.equals(SheetMapping.IGNORE);
    }

    /** What it is read as, in the words of {@link #read}. */
    public String asRead() {
        return column + unit.map(name -> " " + name).orElse("");
    }

    /** Whether it is read otherwise than the program would by itself. */
    private boolean isOther() {
        return !column.isEmpty() && !read.equals(Optional.of(asRead()));
    }

    /** Whether it says more than the program knew by itself. */
    public boolean isAnswer() {
        return isOther() || values.values().stream().anyMatch(meaning -> !meaning.isEmpty());
    }

    public ColumnMapping named(String other) {
        return new ColumnMapping(other, column, unit, read, offers, values);
    }

    public ColumnMapping as(String other) {
        return new ColumnMapping(heading, other, unit, read, offers, values);
    }

    /** The same with the meanings of more words, and other meanings of those it has. */
    public ColumnMapping with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(values);
        more.forEach((word, meaning) -> all.merge(word, meaning, (old, late) -> late.isEmpty() ? old : late));
        return new ColumnMapping(heading, column, unit, read, offers, all);
    }

    /** The later of the two where both answer. */
    ColumnMapping with(ColumnMapping later) {
        ColumnMapping settled = later.isOther() || !isOther() && !later.column.isEmpty() ? later : this;
        return settled.with(values).with(later.values);
    }
}
