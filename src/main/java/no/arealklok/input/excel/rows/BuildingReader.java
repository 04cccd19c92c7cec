package no.arealklok.input.excel.rows;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.column.YearFormat;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.position.PositionReader;
import no.arealklok.input.excel.table.TableRow;
import no.arealklok.quantity.Bounds;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Cadastre;
import no.arealklok.register.Unit;
import no.arealklok.service.ServiceTypes;

/** Reads one building from its row. */
final class BuildingReader {
    private final List<Bounds> home;
    private final Findings findings;
    private final Owners owners;
    private final PositionReader positions;
    private final ExtensionReader extensions;

    BuildingReader(ServiceTypes types, List<Bounds> home, Owners owners, Findings findings) {
        this.home = home;
        this.findings = findings;
        this.owners = owners;
        this.positions = PositionReader.ofBuildings(home, findings);
        this.extensions = new ExtensionReader(types, findings);
    }

    /** Where buildings may lie. */
    List<Bounds> home() {
        return home;
    }

    /** @param units those that the building houses */
    Building read(String id, TableRow source, List<Unit> units) {
        TableRow row = source.unpacked();
        return new Building(
                id,
                row.read(BuildingColumns.NAME, findings).orElseGet(() -> nameWithout(id, units)),
                row.read(BuildingColumns.ADDRESS, findings),
                row.read(BuildingColumns.AREA, findings),
                row.read(BuildingColumns.TYPE_CODE, findings),
                positions.read(row),
                owners.ownership(row, units),
                YearFormat.unboxed(row.read(BuildingColumns.LEASE_ENDS, findings)),
                row.read(BuildingColumns.LISTED, findings).orElse(false),
                row.read(BuildingColumns.CLOSABLE, findings).orElse(true),
                quantities(id, row),
                extensions.read(id, row, units),
                cadastre(row),
                row.cells(BuildingColumns.ALL));
    }

    /** A building that stands in its only unit's row, without id and name, is called what the unit is. */
    private static String nameWithout(String id, List<Unit> units) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .map(Unit::name)
                .findFirst()
                .orElse(id);
    }

    private Cadastre cadastre(TableRow row) {
        return new Cadastre(
                row.read(BuildingColumns.MUNICIPALITY, findings),
                row.read(BuildingColumns.CADASTRE, findings).or(() -> property(row)),
                row.read(BuildingColumns.BUILDING_NUMBER, findings));
    }

    private Optional<String> property(TableRow row) {
        String farm = row.text(BuildingColumns.FARM_NUMBER);
        String title = row.text(BuildingColumns.TITLE_NUMBER);
        boolean numbers = farm.matches("\\d{1,5}") && title.matches("\\d{1,4}");
        if (!numbers && !farm.isEmpty()) {
            findings.add(FindingCode.CADASTRE_UNREADABLE, row.at(BuildingColumns.FARM_NUMBER), farm + "/" + title);
        }
        return numbers ? Optional.of(farm + "/" + title) : Optional.empty();
    }

    private Map<BuildingQuantity, Figure> quantities(String id, TableRow row) {
        Map<BuildingQuantity, Figure> quantities = new EnumMap<>(BuildingQuantity.class);
        BuildingColumns.QUANTITIES.forEach((quantity, column) -> row.figure(
                        "building/" + id + "/" + Column.keyOf(quantity), column, quantity.unit(), findings)
                .ifPresent(number -> quantities.put(quantity, number)));
        return quantities;
    }
}
