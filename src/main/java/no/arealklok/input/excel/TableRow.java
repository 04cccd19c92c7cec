package no.arealklok.input.excel;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.arealklok.quantity.CellReference;
import no.arealklok.register.Cells;

/** A row below the headings, its cells by column. */
record TableRow(CellReference place, Map<Column<?, ?>, SheetCell> byColumn) {
    TableRow {
        byColumn = Map.copyOf(byColumn);
    }

    Optional<SheetCell> cell(Column<?, ?> column) {
        return Optional.ofNullable(byColumn.get(column));
    }

    <V> Optional<V> read(Column<?, V> column, Findings findings) {
        return cell(column).flatMap(cell -> column.format().read(cell, findings));
    }

    /** The column's cell; the row when that is blank or the column absent. */
    CellReference at(Column<?, ?> column) {
        return cell(column).map(SheetCell::place).orElse(place);
    }

    /** What stands in the column, as written; empty when nothing does. */
    String text(Column<?, ?> column) {
        return cell(column).map(SheetCell::text).orElse("");
    }

    Cells cells(Collection<? extends Column<?, ?>> columns) {
        Map<String, CellReference> places = new HashMap<>();
        columns.forEach(column -> cell(column).ifPresent(cell -> places.put(column.key(), cell.place())));
        return new Cells(place, places);
    }
}
