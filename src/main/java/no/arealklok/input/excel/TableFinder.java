package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;

/** Finds a sheet's table: the row with the most headings that are recognised, and the rows below it. */
final class TableFinder {
    private static final int ROWS_SEARCHED = 30;
    private static final int FEWEST_HEADINGS = 2;
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(sum|delsum|totalt?|totalsum|i alt|subtotal|grand total)\\b.*", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");

    private final HeadingMatcher matcher;

    TableFinder(Collection<? extends Column<?, ?>> columns) {
        this.matcher = new HeadingMatcher(columns);
    }

    /** @return empty when no row has two headings that are recognised */
    Optional<SheetTable> find(Grid grid) {
        int best = -1;
        int most = FEWEST_HEADINGS - 1;
        for (int i = 0; i < Math.min(ROWS_SEARCHED, grid.rows().size()); i++) {
            int found = columns(grid.rows().get(i), new ArrayList<>()).size();
            if (found > most) {
                best = i;
                most = found;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(table(grid, best));
    }

    private SheetTable table(Grid grid, int headings) {
        List<Finding> findings = new ArrayList<>();
        Map<Column<?, ?>, Integer> columns = columns(grid.rows().get(headings), findings);
        Map<Integer, Column<?, ?>> byPosition = new HashMap<>();
        columns.forEach((column, position) -> byPosition.put(position, column));
        List<TableRow> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows().subList(headings + 1, grid.rows().size())) {
            SheetCell first = row.cells().get(0);
            if (TOTAL.matcher(first.text()).matches()) {
                findings.add(Finding.of(FindingCode.TOTAL_ROW_LEFT_OUT, row.place(), first.text()));
            } else {
                rows.add(row(row, byPosition));
            }
        }
        return new SheetTable(
                grid,
                columns,
                rows.stream().filter(row -> !row.byColumn().isEmpty()).toList(),
                List.copyOf(findings));
    }

    private Map<Column<?, ?>, Integer> columns(Grid.Row row, List<Finding> findings) {
        Map<Column<?, ?>, Integer> columns = new LinkedHashMap<>();
        Map<Column<?, ?>, SheetCell> headings = new HashMap<>();
        for (SheetCell cell : row.cells()) {
            Optional<Column<?, ?>> column = isHeading(cell) ? matcher.find(cell.text()) : Optional.empty();
            if (column.isEmpty()) {
                findings.add(Finding.of(FindingCode.COLUMN_UNREAD, cell.place(), cell.text()));
            } else if (columns.putIfAbsent(column.get(), cell.column()) == null) {
                headings.put(column.get(), cell);
            } else {
                SheetCell used = headings.get(column.get());
                findings.add(Finding.of(
                        FindingCode.COLUMN_REPEATED,
                        cell.place(),
                        cell.text(),
                        used.text(),
                        used.place().address()));
            }
        }
        return columns;
    }

    /** Numbers are headings only where they can be years: 1 to 10 in a row of values are not grades. */
    private static boolean isHeading(SheetCell cell) {
        return cell.number().isEmpty() || YEAR.matcher(cell.text()).matches();
    }

    private static TableRow row(Grid.Row row, Map<Integer, Column<?, ?>> byPosition) {
        Map<Column<?, ?>, SheetCell> cells = new HashMap<>();
        for (SheetCell cell : row.cells()) {
            Column<?, ?> column = byPosition.get(cell.column());
            if (column != null) {
                cells.put(column, cell);
            }
        }
        return new TableRow(row.place(), cells);
    }
}
