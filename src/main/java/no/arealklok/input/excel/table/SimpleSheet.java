package no.arealklok.input.excel.table;

import java.util.List;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.SheetEntry;
import no.arealklok.input.excel.grid.Grid;

/**
 * The template's first sheet, with the few columns that suffice. Once it is filled in, the sheets that still hold
 * nothing but their examples are left out; as long as it is not, it is left out itself.
 */
final class SimpleSheet {
    private SimpleSheet() {}

    static List<Grid> choose(List<Grid> grids) {
        boolean filled =
                grids.stream().anyMatch(grid -> isNamed(grid) && grid.rows().size() > 1);
        return grids.stream()
                .filter(grid -> filled ? !holdsOnlyExamples(grid) : !isNamed(grid))
                .toList();
    }

    private static boolean isNamed(Grid grid) {
        String name = HeadingText.dense(grid.sheet());
        return SheetEntry.simple().all().stream().map(HeadingText::dense).anyMatch(name::equals);
    }

    private static boolean holdsOnlyExamples(Grid grid) {
        return grid.rows().size() > 1
                && grid.rows().stream()
                        .skip(1)
                        .allMatch(row -> row.cells().stream().anyMatch(ExampleRows::isExample));
    }
}
