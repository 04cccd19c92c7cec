package no.arealklok.input.excel.table;

import java.util.Optional;
import java.util.Set;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.HeadingUnit;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.SheetCell;

/** A row of units right below the headings: {@code m² | kr | kWh}. */
final class UnitRowBelow {
    private static final Set<String> COUNTS = Set.of(
            "stk",
            "antall",
            "antal",
            "plasser",
            "plassar",
            "personer",
            "elever",
            "barn",
            "ar",
            "arstall",
            "year",
            "number");

    private UnitRowBelow() {}

    static Optional<Grid.Row> find(Grid grid, int headings) {
        return grid.rows().stream()
                .skip(headings + 1L)
                .findFirst()
                .filter(row -> row.cells().stream().allMatch(cell -> isUnit(cell) || isCount(cell)))
                .filter(row -> row.cells().size() > 1 || isUnit(row.cells().get(0)));
    }

    private static boolean isUnit(SheetCell cell) {
        return cell.number().isEmpty() && HeadingUnit.parse(cell.text()).isPresent();
    }

    static boolean isCount(SheetCell cell) {
        return COUNTS.contains(HeadingText.dense(cell.text()));
    }

    /** The heading with the unit below it, where that measures what the column holds. */
    static Heading applyTo(Heading heading, Grid.Row units) {
        Optional<HeadingUnit> unit = units.cells().stream()
                .filter(cell -> cell.column() == heading.position())
                .findFirst()
                .flatMap(cell -> HeadingUnit.parse(cell.text()));
        return heading.match()
                .filter(match -> match.conversion().isEmpty())
                .flatMap(match -> unit.filter(
                                found -> match.column().dimension().equals(Optional.of(found.dimension())))
                        .map(found -> heading.with(match.in(found.conversion()))))
                .orElse(heading);
    }
}
