package no.arealklok.input.excel.table;

import java.util.List;
import java.util.Map;
import no.arealklok.input.TableReading;

/**
 * The tables of a register workbook, by what they hold.
 *
 * @param flat whether buildings stand in the rows of their units
 * @param baseYear the year that the register is of, as it says itself or as is assumed
 * @param readings how every table was understood, in the order of the workbook
 */
public record RegisterSheets(
        Map<SheetKind, List<SheetTable>> byKind, boolean flat, int baseYear, List<TableReading> readings) {
    public List<SheetTable> tables(SheetKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The rows of all sheets of the kind, one sheet after the other. */
    public List<TableRow> rows(SheetKind kind) {
        return tables(kind).stream().flatMap(table -> table.rows().stream()).toList();
    }
}
