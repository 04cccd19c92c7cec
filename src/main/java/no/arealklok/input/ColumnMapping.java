package no.arealklok.input;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the user settled about one column.
 *
 * @param heading as it stands in the sheet, or the column's letter: {@code Elevtall}, {@code F}
 * @param column key of the column it is read as, {@link SheetMapping#IGNORE}, or empty to leave it to the reader
 * @param unit that its numbers have, as a heading would name it: {@code TNOK}; empty leaves it to the heading
 * @param offers columns it may mean; for the reader of a mapping that was drafted, without effect
 */
public record ColumnMapping(String heading, String column, Optional<String> unit, List<String> offers) {
    public ColumnMapping {
        Objects.requireNonNull(heading);
        Objects.requireNonNull(column);
        Objects.requireNonNull(unit);
        offers = List.copyOf(offers);
    }

    public boolean ignored() {
        return column.equals(SheetMapping.IGNORE);
    }
}
