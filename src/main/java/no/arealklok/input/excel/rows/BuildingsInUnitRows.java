package no.arealklok.input.excel.rows;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Formats;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;

/**
 * Buildings in the rows of their units, as in a flat sheet. Rows with the same building id, or else the same name,
 * share the building; a row with neither is a building of its own.
 */
final class BuildingsInUnitRows implements Housing {
    private final SettledTwins twins;
    private final Findings findings;
    private final Map<String, String> idsByName = new HashMap<>();

    BuildingsInUnitRows(List<TableRow> rows, SettledTwins twins, Findings findings) {
        this.twins = twins;
        this.findings = findings;
        Set<String> wanted = new HashSet<>();
        for (TableRow row : rows) {
            if (ids(row).isEmpty()) {
                name(row).ifPresent(name -> wanted.add(key(name)));
            }
        }
        if (!wanted.isEmpty()) {
            rows.forEach(row -> name(row)
                    .map(BuildingsInUnitRows::key)
                    .filter(wanted::contains)
                    .ifPresent(name -> ids(row).ifPresent(ids -> idsByName.putIfAbsent(name, ids.get(0)))));
        }
    }

    private Optional<String> name(TableRow row) {
        return row.read(BuildingColumns.NAME, findings);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private Optional<List<String>> ids(TableRow row) {
        return row.cell(BuildingColumns.ID)
                .flatMap(cell -> Formats.IDS.read(cell, findings))
                .or(() -> row.read(BuildingColumns.BUILDING_NUMBER, findings).map(List::of));
    }

    @Override
    public List<String> buildings(TableRow unit, String unitId) {
        Optional<TableRow> first = twins.find(unit);
        if (first.isPresent()) {
            return buildings(first.get(), UnitReader.id(first.get(), findings).orElse(unitId));
        }
        return ids(unit)
                .orElseGet(() -> List.of(name(unit)
                        .map(name -> idsByName.computeIfAbsent(key(name), key -> name))
                        .orElse(unitId)));
    }

    /** A campus without an id or name is known by its address; one that says nothing of where it is, is in the same. */
    @Override
    public List<String> campus(TableRow campus, String unitId) {
        String address = campus.text(BuildingColumns.ADDRESS);
        boolean elsewhere = campus.cell(BuildingColumns.LATITUDE).isPresent();
        String place = address.isEmpty() && elsewhere ? campus.place().address() : address;
        return buildings(campus, place.isEmpty() ? unitId : unitId + ", " + place);
    }

    @Override
    public Optional<TableRow> row(TableRow unit, String building) {
        return Optional.of(unit);
    }

    @Override
    public Map<String, TableRow> rows(List<HousedRow> units) {
        Map<String, TableRow> rows = new LinkedHashMap<>();
        for (HousedRow unit : units) {
            rows.merge(unit.buildings().get(0), unit.row(), twins::merge);
        }
        for (HousedRow unit : units) {
            for (TableRow campus : unit.row().campuses()) {
                rows.merge(campus(campus, unit.id()).get(0), campus, twins::merge);
            }
        }
        for (HousedRow unit : units) {
            for (String other : unit.buildings()) {
                rows.computeIfAbsent(other, id -> new TableRow(unit.row().place(), Map.of()));
            }
        }
        return rows;
    }
}
