package no.arealklok.input.excel.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.table.SettledNames;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.input.excel.wording.TwinFinder;
import no.arealklok.quantity.CellReference;

/** Rows of buildings that a mapping says are one with the building of an earlier row. */
final class SettledTwins {
    private final Map<CellReference, TableRow> firsts = new HashMap<>();
    private final Findings findings;

    /** @param rows with buildings in them, in the order of the workbook */
    SettledTwins(List<TableRow> rows, SettledNames settled, Findings findings) {
        this.findings = findings;
        if (!settled.isEmpty()) {
            TwinFinder<TableRow> twins =
                    new TwinFinder<>(row -> name(row).map(SheetCell::text).orElse(""));
            rows.forEach(row -> name(row)
                    .filter(cell -> row.cell(BuildingColumns.ADDRESS).isPresent())
                    .ifPresent(cell -> twins.find(row, row.text(BuildingColumns.ADDRESS))
                            .filter(first -> settled.areOne(cell.place(), cell.text()))
                            .filter(first -> !first.place().equals(row.place()))
                            .ifPresent(first -> firsts.put(row.place(), first))));
        }
    }

    /** A building without a name of its own is called what its unit is. */
    private static Optional<SheetCell> name(TableRow row) {
        return Stream.of(BuildingColumns.NAME, UnitColumns.NAME)
                .flatMap(column -> row.cell(column).stream())
                .findFirst();
    }

    /** The earlier row of the same building. */
    Optional<TableRow> find(TableRow row) {
        return Optional.ofNullable(firsts.get(row.place()));
    }

    /** A building's first row with what it lacks from another, whose other values are told. */
    TableRow merge(TableRow first, TableRow next) {
        Map<Column<?, ?>, SheetCell> cells = first.byColumn();
        Map<Column<?, ?>, SheetCell> others = next.byColumn();
        for (Column<?, ?> column : BuildingColumns.ALL) {
            SheetCell used = cells.get(column);
            SheetCell other = others.get(column);
            if (used != null && other != null && column != BuildingColumns.ID && !same(used, other)) {
                findings.add(
                        FindingCode.BUILDING_VALUES_DIFFER,
                        other,
                        used.text(),
                        used.place().address());
            }
        }
        return first.filledFrom(next);
    }

    private static boolean same(SheetCell one, SheetCell other) {
        return one.text().equalsIgnoreCase(other.text())
                || one.number().isPresent() && one.number().equals(other.number());
    }
}
