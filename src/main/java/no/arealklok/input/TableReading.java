package no.arealklok.input;

import java.util.List;
import java.util.Objects;

/**
 * How a table of the workbook was understood (tabellesing).
 *
 * @param holds what its rows tell of: {@code units}, {@code buildings}, {@code population} …; empty when not read
 * @param headingRow the lowest row of headings as the workbook numbers it, from 1; 0 when none was found
 */
public record TableReading(String sheet, String holds, int headingRow, List<ColumnReading> columns) {
    public TableReading {
        Objects.requireNonNull(sheet);
        Objects.requireNonNull(holds);
        columns = List.copyOf(columns);
    }
}
