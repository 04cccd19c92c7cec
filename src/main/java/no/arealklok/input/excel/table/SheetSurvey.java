package no.arealklok.input.excel.table;

import java.util.BitSet;
import java.util.List;
import no.arealklok.input.Mapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.OwnSheet;
import no.arealklok.service.ServiceTypes;

/**
 * The sheets and headings of a workbook in which no units were found: what was understood, and
 * what its owner can say more about.
 */
public final class SheetSurvey {
    private final ServiceTypes types;
    private final Mapping mapping;

    public SheetSurvey(ServiceTypes types, Mapping mapping) {
        this.types = types;
        this.mapping = mapping;
    }

    public List<TableReading> survey(List<Grid> grids) {
        return grids.stream()
                .filter(grid -> !grid.rows().isEmpty() && !OwnSheet.is(grid))
                .map(this::table)
                .toList();
    }

    private TableReading table(Grid grid) {
        HeadingFinder finder = new HeadingFinder(SheetKind.UNITS.matcher(), mapping.find(grid.sheet()), types);
        Headings headings = finder.find(grid).orElseGet(() -> finder.headings(grid, mostTexts(grid)));
        return new HeadingReport(new Findings()).tell(grid, "", headings, new BitSet());
    }

    private static int mostTexts(Grid grid) {
        int best = 0;
        int last = Math.min(HeadingFinder.ROWS_SEARCHED, grid.rows().size());
        for (int i = 1; i < last; i++) {
            best = texts(grid.rows().get(i)) > texts(grid.rows().get(best)) ? i : best;
        }
        return best;
    }

    private static long texts(Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> HeadingCell.isHeading(cell)
                        && NumberText.parse(cell.text()).isEmpty())
                .count();
    }
}
