package no.arealklok.input.excel.grid;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import no.arealklok.quantity.CellReference;

/**
 * One sheet's cells.
 *
 * @param sheet its name; that of the file where a file is one sheet
 * @param hidden whether its owner has hidden the sheet
 * @param rows top first, without the blank ones; a row is unpacked each time it is asked for
 * @param hiddenColumns 0 for A; only among those with cells
 * @param merges cells shown as one
 */
public record Grid(
        String file, String sheet, boolean hidden, List<Row> rows, BitSet hiddenColumns, List<Merge> merges) {
    public Grid {
        merges = List.copyOf(merges);
    }

    /**
     * A row that is not blank.
     *
     * @param number as the workbook shows it, from 1
     * @param hidden whether its owner, or a filter, has hidden the row
     * @param cells left to right; never empty
     */
    public record Row(int number, boolean hidden, CellReference place, List<SheetCell> cells) {
        /** The cell in the column, 0 for A. */
        public Optional<SheetCell> at(int column) {
            for (SheetCell cell : cells) {
                if (cell.column() >= column) {
                    return cell.column() == column ? Optional.of(cell) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Cells shown as one; what it shows stands in the first column of the first row.
     *
     * @param firstRow from 1, as {@link Row#number()}
     * @param firstColumn 0 for A
     */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        public boolean covers(int row, int column) {
            return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
        }
    }

    public CellReference place() {
        return new CellReference(file, sheet, "A1");
    }

    public boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }
}
