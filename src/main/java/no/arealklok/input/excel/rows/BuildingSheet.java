package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;

/** Buildings in a sheet of their own, named by units with their id or, failing that, their name. */
final class BuildingSheet implements Housing {
    private static final String AMBIGUOUS = "";

    private final Findings findings;
    private final Map<String, TableRow> rows = new LinkedHashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, String> idsWithoutZeros = new HashMap<>();

    BuildingSheet(List<TableRow> rows, Findings findings) {
        this.findings = findings;
        rows.forEach(this::add);
    }

    private void add(TableRow row) {
        Optional<String> name = row.read(BuildingColumns.NAME, findings);
        Optional<String> number = row.read(BuildingColumns.BUILDING_NUMBER, findings);
        Optional<String> id =
                row.read(BuildingColumns.ID, findings).or(() -> number).or(() -> name);
        if (id.isEmpty()) {
            findings.add(FindingCode.ROW_WITHOUT_ID, row.place(), "");
            return;
        }
        TableRow first = rows.putIfAbsent(id.get(), row);
        if (first == null) {
            if (name.isEmpty()) {
                findings.add(FindingCode.NAME_MISSING, row.place(), id.get());
            }
            idsByName.putIfAbsent(name.orElse(id.get()).toLowerCase(Locale.ROOT), id.get());
            number.ifPresent(other -> idsByName.putIfAbsent(other, id.get()));
            idsWithoutZeros.merge(withoutZeros(id.get()), id.get(), (one, other) -> AMBIGUOUS);
        } else {
            findings.add(
                    FindingCode.DUPLICATE_ID,
                    row.at(BuildingColumns.ID),
                    id.get(),
                    first.at(BuildingColumns.ID).toString());
        }
    }

    /** The whole cell first: a building's name may hold a comma. */
    @Override
    public List<String> buildings(TableRow unit, String unitId) {
        // A unit that names no building is in the one that is called what it is.
        Optional<String> only = unit.cell(UnitColumns.BUILDINGS).isPresent()
                ? find(unit.text(UnitColumns.BUILDINGS))
                : find(unitId).or(() -> find(unit.text(UnitColumns.NAME)));
        if (only.isPresent()) {
            return List.of(only.get());
        }
        List<String> ids = new ArrayList<>();
        for (String named : unit.read(UnitColumns.BUILDINGS, findings).orElse(List.of(""))) {
            Optional<String> id = find(named).or(() -> findWithoutZeros(unit, named));
            if (id.isEmpty()) {
                findings.add(FindingCode.UNKNOWN_BUILDING, unit.at(UnitColumns.BUILDINGS), named);
                return List.of();
            }
            ids.add(id.get());
        }
        return ids.stream().distinct().toList();
    }

    @Override
    public List<String> campus(TableRow campus, String unitId) {
        return buildings(campus, unitId);
    }

    private Optional<String> find(String named) {
        return rows.containsKey(named)
                ? Optional.of(named)
                : Optional.ofNullable(idsByName.get(named.toLowerCase(Locale.ROOT)));
    }

    private static String withoutZeros(String id) {
        return id.matches("0+\\d+") ? id.replaceFirst("^0+", "") : id;
    }

    /** A spreadsheet that makes a number of an id loses the zeros that it begins with. */
    private Optional<String> findWithoutZeros(TableRow unit, String named) {
        Optional<String> id =
                Optional.ofNullable(idsWithoutZeros.get(withoutZeros(named))).filter(found -> !found.equals(AMBIGUOUS));
        id.ifPresent(found -> findings.add(FindingCode.ZEROS_LOST, unit.at(UnitColumns.BUILDINGS), named, found));
        return id;
    }

    @Override
    public Optional<TableRow> row(TableRow unit, String building) {
        return Optional.ofNullable(rows.get(building));
    }

    @Override
    public Map<String, TableRow> rows(List<HousedRow> units) {
        return rows;
    }
}
