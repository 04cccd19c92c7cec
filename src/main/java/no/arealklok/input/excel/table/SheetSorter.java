package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.Grid;
import no.arealklok.input.excel.grid.Mojibake;
import no.arealklok.input.excel.grid.OwnSheet;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.service.ServiceTypes;

/**
 * Tells which table is which, by the mapping, by its sheet's name or, failing that, by its headings, and reads its
 * rows.
 */
public final class SheetSorter {
    /** The earlier of those that know as many headings; buildings last, for a flat sheet has theirs too. */
    private static final List<SheetKind> BY_HEADINGS = List.of(
            SheetKind.POPULATION,
            SheetKind.ROADS,
            SheetKind.DIRECTIVES,
            SheetKind.ASSUMPTIONS,
            SheetKind.UNITS,
            SheetKind.BUILDINGS);

    private static final HeadingMatcher UNITS_ALONE = new HeadingMatcher(UnitColumns.ALL);

    private static final int MOST_COMPARED = 5000;

    private final ServiceTypes types;
    private final Mapping mapping;
    private final int year;
    private final Findings findings;

    /** @param year the register's where it does not say so itself */
    public SheetSorter(ServiceTypes types, Mapping mapping, int year, Findings findings) {
        this.year = year;
        this.types = types;
        this.mapping = mapping;
        this.findings = findings;
    }

    public RegisterSheets sort(List<Grid> grids) {
        return sort(grids, List.of());
    }

    /** @param beside of a file of areas: where they lie, or who lives there, whatever they are called */
    public RegisterSheets sort(List<Grid> grids, List<Grid> beside) {
        Map<SheetKind, List<Grid>> sheets = new EnumMap<>(SheetKind.class);
        List<Grid> unknown = new ArrayList<>();
        for (Grid grid : SimpleSheet.choose(grids)) {
            if (mapped(grid).filter(SheetMapping::ignored).isEmpty() && !OwnSheet.is(grid)) {
                sort(grid, sheets, unknown);
            }
        }
        flatWhenNoUnits(sheets);
        likelyWhenNoUnits(sheets, unknown);
        beside.stream()
                .filter(grid -> mapped(grid).filter(SheetMapping::ignored).isEmpty())
                .forEach(grid -> sheets.computeIfAbsent(ofAreas(grid), kind -> new ArrayList<>())
                        .add(grid));
        List<TableReading> readings = new ArrayList<>();
        for (Grid grid : unknown) {
            if (tellsOfUnits(grid, sheets.getOrDefault(SheetKind.UNITS, List.of()))) {
                sheets.get(SheetKind.UNITS).add(grid);
            } else {
                readings.add(tellUnread(grid));
            }
        }
        boolean flat = !sheets.containsKey(SheetKind.BUILDINGS);
        Map<SheetKind, List<SheetTable>> tables = new EnumMap<>(SheetKind.class);
        int baseYear = StatedYear.find(grids).orElse(year);
        sheets.forEach((kind, ofKind) -> ofKind.forEach(grid -> table(kind, grid, flat, baseYear)
                .ifPresentOrElse(
                        table -> {
                            tables.computeIfAbsent(kind, key -> new ArrayList<>())
                                    .add(table);
                            readings.add(table.reading());
                        },
                        () -> readings.add(tellUnread(grid)))));
        List<String> order =
                Stream.concat(grids.stream(), beside.stream()).map(Grid::sheet).toList();
        readings.sort(Comparator.comparingInt(table -> order.indexOf(table.sheet())));
        return new RegisterSheets(tables, flat, baseYear, List.copyOf(readings));
    }

    private SheetKind ofAreas(Grid grid) {
        return mapped(grid)
                .flatMap(SheetMapping::holds)
                .flatMap(SheetKind::find)
                .orElseGet(() -> Stream.of(SheetKind.POPULATION, SheetKind.HOMES)
                        .filter(kind -> kind.isSeenIn(grid, mapped(grid), types))
                        .findFirst()
                        .orElse(SheetKind.AREAS));
    }

    /** Where no sheet shows more, one that names units and counts something is theirs. */
    private void likelyWhenNoUnits(Map<SheetKind, List<Grid>> sheets, List<Grid> unknown) {
        List<Grid> likely = unknown.stream()
                .filter(grid -> SheetKind.UNITS.namesAndCounts(grid, mapped(grid), types))
                .toList();
        if (!sheets.containsKey(SheetKind.UNITS) && !likely.isEmpty()) {
            sheets.put(SheetKind.UNITS, new ArrayList<>(likely));
            unknown.removeAll(likely);
        }
    }

    private Optional<SheetMapping> mapped(Grid grid) {
        return mapping.find(grid.sheet());
    }

    /** @param unknown what is of no kind that is known */
    private void sort(Grid grid, Map<SheetKind, List<Grid>> sheets, List<Grid> unknown) {
        if (grid.hidden() && !grid.rows().isEmpty()) {
            findings.add(FindingCode.SHEET_HIDDEN, grid.place(), grid.sheet());
        }
        Grid readable = StatbankTable.named(new Mojibake(findings).repair(grid), findings);
        boolean settled =
                mapped(grid).filter(told -> told.headingRow().isPresent()).isPresent();
        List<Grid> parts = settled ? List.of(readable) : new TableSplitter().split(readable);
        for (Grid part : parts) {
            Optional<SheetKind> kind = kind(part, parts.size() == 1);
            if (kind.isPresent()) {
                sheets.computeIfAbsent(kind.get(), key -> new ArrayList<>()).add(part);
            } else if (!part.rows().isEmpty()) {
                unknown.add(part);
            }
        }
    }

    /** Whether it has a number for units that mostly stand in other sheets. */
    private boolean tellsOfUnits(Grid grid, List<Grid> units) {
        if (units.isEmpty() || !SheetKind.UNITS.namesAndCounts(grid, mapped(grid), types)) {
            return false;
        }
        Set<String> known = units.stream()
                .flatMap(other -> other.rows().stream().limit(MOST_COMPARED))
                .flatMap(row -> row.cells().stream().map(SheetCell::text))
                .collect(Collectors.toSet());
        List<String> own = grid.rows().stream()
                .limit(MOST_COMPARED)
                .map(row -> row.cells().get(0).text())
                .toList();
        return 2 * own.stream().filter(known::contains).count() > own.size();
    }

    private TableReading tellUnread(Grid grid) {
        if (!grid.rows().isEmpty()) {
            findings.add(FindingCode.SHEET_UNREAD, grid.place(), grid.sheet());
        }
        return new TableReading(grid.sheet(), "", 0, List.of());
    }

    /** @param alone whether it is all that the sheet holds; else the sheet's name may be that of another table */
    private Optional<SheetKind> kind(Grid grid, boolean alone) {
        Optional<SheetMapping> mapped = mapped(grid);
        return mapped.flatMap(SheetMapping::holds)
                .flatMap(SheetKind::find)
                .or(() -> Stream.of(SheetKind.values())
                        .filter(kind -> kind.isNamed(grid.sheet()))
                        .filter(kind -> alone && kind != SheetKind.AREAS || kind.isSeenIn(grid, mapped, types))
                        // What is called areas may well be the units of each.
                        .filter(kind -> kind != SheetKind.AREAS || !SheetKind.UNITS.isSeenIn(grid, mapped, types))
                        .findFirst())
                .or(() -> BY_HEADINGS.stream()
                        .filter(kind -> kind.isSeenIn(grid, mapped, types))
                        .reduce((one, other) ->
                                other.known(grid, mapped, types) > one.known(grid, mapped, types) ? other : one))
                .or(() -> Optional.of(SheetKind.UNITS)
                        .filter(units -> types.findNamed(grid.sheet()).isPresent()
                                && units.namesAndCounts(grid, mapped, types)));
    }

    /** A flat register's one sheet may well be called «Bygg». */
    private void flatWhenNoUnits(Map<SheetKind, List<Grid>> sheets) {
        List<Grid> flat = sheets.getOrDefault(SheetKind.BUILDINGS, List.of()).stream()
                .filter(grid -> SheetKind.UNITS.namesAndCounts(grid, mapped(grid), types))
                .toList();
        if (!sheets.containsKey(SheetKind.UNITS) && !flat.isEmpty()) {
            sheets.put(SheetKind.UNITS, new ArrayList<>(flat));
            sheets.remove(SheetKind.BUILDINGS);
        }
    }

    private Optional<SheetTable> table(SheetKind kind, Grid grid, boolean flat, int baseYear) {
        HeadingMatcher matcher = kind == SheetKind.UNITS && !flat ? UNITS_ALONE : kind.matcher();
        return new TableFinder(matcher, mapped(grid), types, baseYear, findings).find(grid, kind.key());
    }
}
