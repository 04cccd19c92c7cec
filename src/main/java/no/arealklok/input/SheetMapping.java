package no.arealklok.input;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the user settled about one sheet.
 *
 * @param sheet its name
 * @param holds {@code units}, {@code buildings}, {@code population} …, or {@code ignore}; empty leaves it to the reader
 * @param headingRow the lowest row of headings, from 1; empty leaves it to the reader
 * @param service service of units whose row does not tell
 * @param year the only year that is read, where rows tell of several
 */
public record SheetMapping(
        String sheet,
        Optional<String> holds,
        OptionalInt headingRow,
        Optional<String> service,
        OptionalInt year,
        List<ColumnMapping> columns) {
    /** In place of a column's key or of what a sheet holds: not to be read, and not to be told. */
    public static final String IGNORE = "ignore";

    public SheetMapping {
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(holds);
        Objects.requireNonNull(headingRow);
        Objects.requireNonNull(service);
        Objects.requireNonNull(year);
        columns = List.copyOf(columns);
    }

    public boolean ignored() {
        return holds.filter(IGNORE::equals).isPresent();
    }
}
