package no.arealklok.input.excel.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.service.ServiceTypes;

/** Finds a sheet's table: its headings, and the rows below them that are neither totals nor notes. */
final class TableFinder {
    /** What may be closed. */
    private static final Set<String> OF_BUILDINGS = Set.of(SheetKind.UNITS.key(), SheetKind.BUILDINGS.key());

    private final HeadingFinder headings;
    private final int baseYear;
    private final Findings findings;

    /** @param baseYear the register's */
    TableFinder(
            HeadingMatcher matcher,
            Optional<SheetMapping> mapping,
            ServiceTypes types,
            int baseYear,
            Findings findings) {
        this.baseYear = baseYear;
        this.headings = new HeadingFinder(matcher, mapping, types);
        this.findings = findings;
    }

    /**
     * @param holds what the rows tell of, for the record of what was read
     * @return empty when no row has two headings that are recognised
     */
    Optional<SheetTable> find(Grid grid, String holds) {
        return headings.find(grid).map(any -> any.asOf(baseYear)).map(found -> {
            RowSieve sieve = new RowSieve(found, OF_BUILDINGS.contains(holds), findings);
            List<TableRow> rows = sieve.keep(grid);
            if (holds.equals(SheetKind.UNITS.key())) {
                new UnreadNumbers(grid, found, findings).tell();
            }
            return new SheetTable(found, rows, new HeadingReport(findings).tell(grid, holds, found, sieve.filled()));
        });
    }
}
