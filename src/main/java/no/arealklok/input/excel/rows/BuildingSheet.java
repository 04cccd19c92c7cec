package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.TableRow;

/** Buildings in a sheet of their own, named by units with their id or, failing that, their name. */
final class BuildingSheet implements Housing {
    private static final String AMBIGUOUS = "";

    private final SettledTwins twins;
    private final Findings findings;
    private final Map<String, TableRow> rows = new LinkedHashMap<>();
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, String> idsWithoutZeros = new HashMap<>();

    BuildingSheet(List<TableRow> rows, SettledTwins twins, Findings findings) {
        this.twins = twins;
        this.findings = findings;
        rows.forEach(this::add);
    }

    private void add(TableRow row) {
        Optional<String> own = id(row);
        if (own.isEmpty()) {
            findings.add(FindingCode.ROW_WITHOUT_ID, row.place(), "");
            return;
        }
        Optional<String> twin = twins.find(row).flatMap(this::id).map(this::mainId);
        if (twin.isPresent()) {
            rows.merge(twin.get(), row, twins::merge);
            know(row, own.get(), twin.get());
            return;
        }
        TableRow first = rows.putIfAbsent(own.get(), row);
        if (first == null) {
            know(row, own.get(), own.get());
        } else {
            findings.add(
                    FindingCode.DUPLICATE_ID,
                    row.at(BuildingColumns.ID),
                    own.get(),
                    first.at(BuildingColumns.ID).toString());
        }
    }

    private Optional<String> id(TableRow row) {
        return row.read(BuildingColumns.ID, findings)
                .or(() -> row.read(BuildingColumns.BUILDING_NUMBER, findings))
                .or(() -> row.read(BuildingColumns.NAME, findings));
    }

    /** The id of the building that is called so; the word itself when none is. */
    private String mainId(String id) {
        return rows.containsKey(id) ? id : idsByName.getOrDefault(id.toLowerCase(Locale.ROOT), id);
    }

    /** @param id of the building, which the row may call otherwise */
    private void know(TableRow row, String own, String id) {
        Optional<String> name = row.read(BuildingColumns.NAME, findings);
        if (name.isEmpty()) {
            findings.add(FindingCode.NAME_MISSING, row.place(), own);
        }
        Optional<String> alias = Optional.of(own).filter(word -> !word.equals(id));
        Stream.of(Optional.of(name.orElse(own)), row.read(BuildingColumns.BUILDING_NUMBER, findings), alias)
                .flatMap(Optional::stream)
                .forEach(word -> idsByName.putIfAbsent(word.toLowerCase(Locale.ROOT), id));
        idsWithoutZeros.merge(withoutZeros(own), id, (one, other) -> AMBIGUOUS);
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
        return Optional.of(mainId(named)).filter(rows::containsKey);
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
