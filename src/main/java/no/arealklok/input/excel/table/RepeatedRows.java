package no.arealklok.input.excel.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.HeadingText;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.SheetCell;

/**
 * Counts once what several rows say of the same unit or building. A row that contradicts none of the earlier ones is
 * one with them, and fills in what they lack. One of another building is another campus of the unit; one of another
 * service or district is another unit with the same name; any other is left as it is, to be rejected. A mapping may say
 * that they are one, whose numbers add up, or that each row is a unit of its own.
 */
public final class RepeatedRows {
    private static final List<Column<?, ?>> BUILDING = List.of(
            BuildingColumns.ID,
            BuildingColumns.BUILDING_NUMBER,
            BuildingColumns.NAME,
            BuildingColumns.ADDRESS,
            BuildingColumns.LATITUDE,
            BuildingColumns.LONGITUDE,
            UnitColumns.BUILDINGS);
    /** What tells two units apart that are called the same. */
    private static final List<Column<?, ?>> APART =
            List.of(UnitColumns.SERVICE, BuildingColumns.MUNICIPALITY, BuildingColumns.AREA, UnitColumns.AREA);

    /** What a unit's own id is made of beside the one that it shares, the most telling first. */
    private static final List<Column<?, ?>> TELLING = Stream.<List<Column<?, ?>>>of(
                    APART, List.of(UnitColumns.NAME, BuildingColumns.NAME, BuildingColumns.ADDRESS), BUILDING)
            .<Column<?, ?>>flatMap(List::stream)
            .toList();

    private final Function<TableRow, Optional<SheetCell>> id;
    private final SettledNames settled;
    private final Findings findings;

    /**
     * @param id the cell that tells what the row is about
     * @param settled what a mapping says of ids in several rows
     */
    public RepeatedRows(Function<TableRow, Optional<SheetCell>> id, SettledNames settled, Findings findings) {
        this.id = id;
        this.settled = settled;
        this.findings = findings;
    }

    /**
     * Rows of units, each with its campuses.
     *
     * @param sheets whether they are of several, of which one may know units by id and another by name
     */
    public List<TableRow> mergeUnits(Collection<TableRow> rows, boolean sheets) {
        Map<Object, TableRow> merged = new LinkedHashMap<>();
        Map<String, TableRow> byName = new HashMap<>();
        for (TableRow row : rows) {
            TableRow named = sheets ? joined(row, byName) : row;
            put(named, merged, true);
        }
        return new ArrayList<>(merged.values());
    }

    /** The row with the id that another sheet has for its name. */
    private static TableRow joined(TableRow row, Map<String, TableRow> byName) {
        String name = HeadingText.dense(row.text(UnitColumns.NAME));
        TableRow other = name.isEmpty() ? null : byName.putIfAbsent(name, row);
        boolean elsewhere =
                other != null && !other.place().sheet().equals(row.place().sheet());
        if (!elsewhere || row.cell(UnitColumns.ID).isPresent()) {
            return row;
        }
        return other.cell(UnitColumns.ID)
                .or(() -> other.cell(UnitColumns.ORG_NUMBER))
                .map(id -> row.replacing(UnitColumns.ID, id))
                .orElse(row);
    }

    public List<TableRow> merge(Collection<TableRow> rows) {
        Map<Object, TableRow> merged = new LinkedHashMap<>();
        for (TableRow row : rows) {
            put(row, merged, false);
        }
        return new ArrayList<>(merged.values());
    }

    private void put(TableRow row, Map<Object, TableRow> merged, boolean units) {
        Optional<SheetCell> named = id.apply(row);
        Object key = named.<Object>map(SheetCell::text).orElseGet(row::place);
        TableRow first = merged.putIfAbsent(key, row);
        if (first == null) {
            return;
        }
        if (agree(first, row) || first.campuses().stream().anyMatch(campus -> agree(campus, row))) {
            merged.put(key, first.filledFrom(row));
            tell(FindingCode.ROW_REPEATED, row, first, key);
        } else if (units && (differsIn(APART, first, row) || isOfSeveral(named))) {
            putApart(row, first, merged);
        } else if (units && isOfOne(named)) {
            merged.put(key, first.withCampus(row));
        } else if (units && differsIn(BUILDING, first, row)) {
            merged.put(key, first.withCampus(row));
            named.ifPresent(cell -> findings.add(
                    FindingCode.UNIT_IN_SEVERAL_BUILDINGS, cell, first.place().toString()));
        } else {
            merged.put(row.place(), row);
        }
    }

    private boolean isOfOne(Optional<SheetCell> named) {
        return named.filter(cell -> settled.areOne(cell.place(), cell.text())).isPresent();
    }

    private boolean isOfSeveral(Optional<SheetCell> named) {
        return named.filter(cell -> settled.areSeveral(cell.place(), cell.text()))
                .isPresent();
    }

    /** Under an id of its own, made of its name and what tells it apart; failing that, of its row. */
    private void putApart(TableRow row, TableRow first, Map<Object, TableRow> merged) {
        SheetCell named = id.apply(row).orElseThrow();
        String apart = TELLING.stream()
                .filter(column -> differ(column, first, row))
                .map(row::text)
                .findFirst()
                .orElseGet(() -> row.place().address().replaceFirst(":.*", ""));
        String own = named.text() + ", " + apart;
        TableRow renamed = row.replacing(UnitColumns.ID, named.withText(own));
        if (merged.containsKey(own)) {
            put(renamed, merged, true);
        } else {
            merged.put(own, renamed);
            tell(FindingCode.UNIT_OF_THE_SAME_NAME, row, first, named.text(), own);
        }
    }

    private void tell(FindingCode code, TableRow row, TableRow first, Object key, String... more) {
        List<String> arguments = new ArrayList<>(List.of(first.place().toString()));
        arguments.addAll(List.of(more));
        findings.add(code, row.place(), key.toString(), arguments.toArray(String[]::new));
    }

    private static boolean agree(TableRow first, TableRow row) {
        return row.byColumn().keySet().stream().noneMatch(column -> differ(column, first, row));
    }

    private static boolean differsIn(List<Column<?, ?>> columns, TableRow first, TableRow row) {
        return columns.stream().anyMatch(column -> differ(column, first, row));
    }

    private static boolean differ(Column<?, ?> column, TableRow first, TableRow row) {
        String one = first.text(column);
        String other = row.text(column);
        return !one.isEmpty() && !other.isEmpty() && !one.equalsIgnoreCase(other);
    }
}
