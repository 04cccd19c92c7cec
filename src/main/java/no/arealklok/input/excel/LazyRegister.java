package no.arealklok.input.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;

/**
 * A register that keeps its rows, and makes units and buildings of them each time they are asked for, so that a million
 * fit in memory.
 */
final class LazyRegister {
    private final List<UnitRow> units;
    private final List<HousedUnits> buildings;
    private final Map<String, Site> sites;
    private final UnitReader reader;
    private final Map<String, String> idsByName = new HashMap<>();

    LazyRegister(
            List<TableRow> rows,
            UnitReader reader,
            SharedTotals totals,
            Map<String, Site> sites,
            BuildingReader buildingReader) {
        this.reader = reader;
        this.sites = sites;
        this.units = new LazyList<>(rows, row -> totals.countOnce(reader.reread(row)));
        this.buildings = new LazyList<>(new ArrayList<>(sites.values()), site -> {
            List<Unit> housed = new LazyList<>(
                    site.units(), row -> totals.countOnce(reader.reread(row)).unit());
            return new HousedUnits(buildingReader.read(site.id(), site.row(), housed), housed);
        });
    }

    /** In the order of the workbook. */
    List<UnitRow> units() {
        return units;
    }

    /** In the order of the workbook. */
    List<HousedUnits> buildings() {
        return buildings;
    }

    boolean hasUnit(String id) {
        return reader.hasRead(id);
    }

    boolean hasBuilding(String id) {
        return sites.containsKey(id);
    }

    /** The unit's id, by its id or its name; the first of those with the same name. */
    Optional<String> findUnit(String word) {
        if (hasUnit(word)) {
            return Optional.of(word);
        }
        if (idsByName.isEmpty()) {
            units.forEach(
                    row -> idsByName.putIfAbsent(row.unit().name(), row.unit().id()));
        }
        return Optional.ofNullable(idsByName.get(word));
    }

    /** The whole register, in memory. */
    Register whole() {
        List<Building> all = buildings.stream().map(HousedUnits::building).toList();
        return new Register(all, units.stream().map(UnitRow::unit).toList());
    }
}
