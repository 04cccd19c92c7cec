package no.arealklok.input.excel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;

/**
 * Buildings in the rows of their units, as in a flat sheet. Rows with the same building id, or else the same name,
 * share the building; a row with neither is a building of its own.
 */
final class BuildingsInUnitRows implements Housing {
    private final Findings findings;
    private final Map<String, String> idsByName = new HashMap<>();

    BuildingsInUnitRows(List<TableRow> rows, Findings findings) {
        this.findings = findings;
        for (TableRow row : rows) {
            ids(row).ifPresent(ids -> name(row).ifPresent(name -> idsByName.putIfAbsent(key(name), ids.get(0))));
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
        return ids(unit)
                .orElseGet(() -> List.of(name(unit)
                        .map(name -> idsByName.computeIfAbsent(key(name), key -> name))
                        .orElse(unitId)));
    }

    @Override
    public Map<String, TableRow> rows(List<UnitRow> units) {
        Map<String, TableRow> rows = new LinkedHashMap<>();
        for (UnitRow unit : units) {
            rows.merge(unit.unit().mainBuilding(), unit.row(), this::merge);
        }
        for (UnitRow unit : units) {
            for (String other : unit.unit().buildings()) {
                rows.putIfAbsent(other, new TableRow(unit.row().place(), Map.of()));
            }
        }
        return rows;
    }

    private TableRow merge(TableRow first, TableRow next) {
        Map<Column<?, ?>, SheetCell> cells = new HashMap<>(first.byColumn());
        for (Column<?, ?> column : BuildingColumns.READ) {
            Optional<SheetCell> other = next.cell(column);
            if (other.isPresent()) {
                SheetCell used = cells.putIfAbsent(column, other.get());
                if (used != null && column != BuildingColumns.ID && !same(used, other.get())) {
                    findings.add(
                            FindingCode.BUILDING_VALUES_DIFFER,
                            other.get(),
                            used.text(),
                            used.place().address());
                }
            }
        }
        return new TableRow(first.place(), cells);
    }

    private static boolean same(SheetCell one, SheetCell other) {
        return one.text().equalsIgnoreCase(other.text())
                || one.number().isPresent() && one.number().equals(other.number());
    }
}
