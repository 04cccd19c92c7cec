package no.arealklok.input.excel.table;

import java.util.List;
import java.util.OptionalInt;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * The year that a register says it is of, among its assumptions. It is looked up before headings, which may be of
 * several years.
 */
final class StatedYear {
    private static final String KEY = "register.year";

    private StatedYear() {}

    static OptionalInt find(List<Grid> grids) {
        return grids.stream()
                .filter(grid -> SheetKind.ASSUMPTIONS.isNamed(grid.sheet()))
                .flatMap(grid -> grid.rows().stream())
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.text().equals(KEY)))
                .flatMap(row -> row.cells().stream())
                .filter(StatedYear::isYear)
                .mapToInt(cell -> Integer.parseInt(cell.text()))
                .findFirst();
    }

    private static boolean isYear(SheetCell cell) {
        return cell.text().matches("(19|20|21)\\d\\d");
    }
}
