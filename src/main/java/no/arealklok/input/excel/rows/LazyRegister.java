package no.arealklok.input.excel.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.LazyList;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.Bounds;
import no.arealklok.register.Building;
import no.arealklok.register.Register;
import no.arealklok.register.Unit;

/**
 * A register that keeps its rows, and makes units and buildings of them each time they are asked for, so that a million
 * fit in memory.
 */
public final class LazyRegister {
    private final List<UnitRow> units;
    private final List<HousedUnits> buildings;
    private final Map<String, Site> sites;
    private final UnitReader reader;
    private final BuildingReader buildingReader;
    private final SharedTotals totals;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Map<String, String> servicesById = new HashMap<>();

    /**
     * @param rows of the units
     * @param sites by the building's id
     */
    LazyRegister(
            List<TableRow> rows,
            Map<String, Site> sites,
            UnitReader reader,
            BuildingReader buildingReader,
            Findings findings) {
        this.reader = reader;
        this.buildingReader = buildingReader;
        this.sites = sites;
        this.totals = new SharedTotals(sites.values(), row -> reader.reread(row).unit(), findings);
        this.units = new LazyList<>(rows, this::unit);
        this.buildings = new LazyList<>(new ArrayList<>(sites.values()), site -> {
            List<Unit> housed = new LazyList<>(site.units(), row -> unit(row).unit());
            return new HousedUnits(buildingReader.read(site.id(), site.row(), housed), housed);
        });
    }

    private UnitRow unit(TableRow row) {
        return totals.countOnce(reader.reread(row));
    }

    /** Whether the unit's numbers are counted with another's. */
    boolean countsElsewhere(Unit unit) {
        return totals.countsElsewhere(unit);
    }

    /** In the order of the workbook. */
    public List<UnitRow> units() {
        return units;
    }

    /** In the order of the workbook. */
    public List<HousedUnits> buildings() {
        return buildings;
    }

    /** Where its buildings may lie. */
    List<Bounds> home() {
        return buildingReader.home();
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

    /** The service of a unit, by its id or its name. */
    public Optional<String> findService(String word) {
        if (servicesById.isEmpty()) {
            units.forEach(row -> servicesById.put(row.unit().id(), row.unit().service()));
        }
        return findUnit(word).map(servicesById::get);
    }

    /** The whole register, in memory. */
    public Register whole() {
        List<Building> all = buildings.stream().map(HousedUnits::building).toList();
        return new Register(all, units.stream().map(UnitRow::unit).toList());
    }
}
