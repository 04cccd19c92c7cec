package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;

/** Tells which sheet is which, by its name or, failing that, by its headings, and finds the tables in them. */
final class SheetSorter {
    /** Buildings last: a flat sheet has their headings too. */
    private static final List<SheetKind> BY_HEADINGS = List.of(
            SheetKind.POPULATION,
            SheetKind.ROADS,
            SheetKind.DIRECTIVES,
            SheetKind.ASSUMPTIONS,
            SheetKind.UNITS,
            SheetKind.BUILDINGS);

    private final Findings findings;

    SheetSorter(Findings findings) {
        this.findings = findings;
    }

    RegisterSheets sort(List<Grid> grids) {
        Map<SheetKind, List<Grid>> sheets = new EnumMap<>(SheetKind.class);
        for (Grid grid : grids) {
            kind(grid)
                    .ifPresentOrElse(
                            kind -> sheets.computeIfAbsent(kind, key -> new ArrayList<>())
                                    .add(grid),
                            () -> tellUnread(grid));
        }
        flatWhenNoUnits(sheets);
        boolean flat = !sheets.containsKey(SheetKind.BUILDINGS);
        Map<SheetKind, List<SheetTable>> tables = new EnumMap<>(SheetKind.class);
        sheets.forEach((kind, ofKind) -> tables.put(
                kind, ofKind.stream().map(grid -> table(kind, grid, flat)).toList()));
        return new RegisterSheets(tables, flat);
    }

    private void tellUnread(Grid grid) {
        if (!grid.rows().isEmpty()) {
            findings.add(FindingCode.SHEET_UNREAD, grid.place(), grid.sheet());
        }
    }

    private static Optional<SheetKind> kind(Grid grid) {
        Optional<SheetKind> named = Stream.of(SheetKind.values())
                .filter(kind -> kind.isNamed(grid.sheet()))
                .findFirst();
        return named.or(
                () -> BY_HEADINGS.stream().filter(kind -> kind.isSeenIn(grid)).findFirst());
    }

    /** A flat register's one sheet may well be called «Bygg». */
    private static void flatWhenNoUnits(Map<SheetKind, List<Grid>> sheets) {
        List<Grid> flat = sheets.getOrDefault(SheetKind.BUILDINGS, List.of()).stream()
                .filter(SheetKind.UNITS::isSeenIn)
                .toList();
        if (!sheets.containsKey(SheetKind.UNITS) && !flat.isEmpty()) {
            sheets.put(SheetKind.UNITS, flat);
            sheets.remove(SheetKind.BUILDINGS);
        }
    }

    private SheetTable table(SheetKind kind, Grid grid, boolean flat) {
        TableFinder finder =
                kind == SheetKind.UNITS && !flat ? new TableFinder(UnitColumns.ALL) : new TableFinder(kind.columns());
        Optional<SheetTable> table = finder.find(grid);
        if (table.isEmpty()) {
            tellUnread(grid);
            return new SheetTable(grid, Map.of(), List.of(), List.of());
        }
        table.get().findings().forEach(findings::add);
        return table.get();
    }
}
