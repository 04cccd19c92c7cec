package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.ColumnReading;
import no.arealklok.input.ColumnReading.Offer;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.GridReader;
import no.arealklok.input.excel.grid.OwnSheet;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.grid.SheetCell;

/** The sheets and headings of a workbook in which no units were found: what its owner can say more about. */
public final class SheetSurvey {
    private static final HeadingMatcher ANY = new HeadingMatcher(columns());

    private static Set<Column<?, ?>> columns() {
        Set<Column<?, ?>> columns = new LinkedHashSet<>();
        Stream.of(SheetKind.UNITS, SheetKind.BUILDINGS, SheetKind.POPULATION)
                .forEach(kind -> columns.addAll(kind.columns()));
        return columns;
    }

    /** @throws UnusableInputException when the file cannot be opened */
    public List<TableReading> survey(RegisterFile file) {
        return new GridReader()
                .read(file).stream()
                        .filter(grid -> !grid.rows().isEmpty() && !OwnSheet.is(grid))
                        .map(SheetSurvey::table)
                        .toList();
    }

    private static TableReading table(Grid grid) {
        Grid.Row headings = grid.rows().get(0);
        for (Grid.Row row :
                grid.rows().stream().limit(HeadingFinder.ROWS_SEARCHED).toList()) {
            headings = texts(row) > texts(headings) ? row : headings;
        }
        List<ColumnReading> columns = new ArrayList<>();
        for (SheetCell cell :
                headings.cells().stream().filter(HeadingCell::isHeading).toList()) {
            List<Offer> offers = ANY.find(cell.text()).map(List::of).orElseGet(() -> ANY.like(cell.text())).stream()
                    .map(match -> new Offer(match.column().fullKey(), match.score()))
                    .toList();
            columns.add(ColumnReading.unread(cell.place(), cell.text(), offers));
        }
        return new TableReading(grid.sheet(), "", headings.number(), columns);
    }

    private static long texts(Grid.Row row) {
        return row.cells().stream().filter(HeadingCell::isHeading).count();
    }
}
