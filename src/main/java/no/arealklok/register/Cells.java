package no.arealklok.register;

import java.util.Map;
import java.util.Objects;
import no.arealklok.quantity.CellReference;

/**
 * Where the values of one record were read.
 *
 * @param row the whole row
 * @param byColumn the cell of each column that held a value, by the column's key
 */
public record Cells(CellReference row, Map<String, CellReference> byColumn) {
    public Cells {
        Objects.requireNonNull(row);
        byColumn = Map.copyOf(byColumn);
    }

    /** The cell of the column; the row when the column was empty or absent. */
    public CellReference of(String column) {
        return byColumn.getOrDefault(column, row);
    }
}
