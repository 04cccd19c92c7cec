package no.arealklok.input.excel.rows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.BuildingColumns;
import no.arealklok.input.excel.column.Column;
import no.arealklok.input.excel.grid.FigureText;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.table.SettledNames;
import no.arealklok.input.excel.wording.TwinFinder;
import no.arealklok.language.Label;
import no.arealklok.quantity.CellReference;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;

/** Tells what makes no sense in buildings that were read all the same. */
final class BuildingChecks {
    /** Norway's oldest buildings in use; a register of today plans at most this far ahead. */
    private static final int FIRST_YEAR = 1030;

    private static final int LAST_YEAR = 2100;
    /** Tilstandsgrad runs from 0 to 3 (NS 3424). */
    private static final double WORST_CONDITION = 3;

    private final List<HousedUnits> buildings;
    private final Findings findings;
    private final SettledNames settled;
    private final TwinFinder<Integer> twins;

    /**
     * @param buildings all of the register
     * @param settled what a mapping says of those that may be the same
     */
    BuildingChecks(List<HousedUnits> buildings, SettledNames settled, Findings findings) {
        this.buildings = buildings;
        this.settled = settled;
        this.twins = new TwinFinder<>(index -> buildings.get(index).building().name());
        this.findings = findings;
    }

    /** @param index of the building */
    void tell(Building building, int index) {
        order(building, BuildingQuantity.NET_AREA, BuildingQuantity.USABLE_AREA);
        order(building, BuildingQuantity.USABLE_AREA, BuildingQuantity.GROSS_AREA);
        if (building.find(BuildingQuantity.USABLE_AREA).isEmpty()) {
            order(building, BuildingQuantity.NET_AREA, BuildingQuantity.GROSS_AREA);
        }
        within(building, BuildingQuantity.CONDITION_GRADE, 0, WORST_CONDITION);
        within(building, BuildingQuantity.CONSTRUCTION_YEAR, FIRST_YEAR, LAST_YEAR);
        repeated(building, index);
    }

    /** NTA lies within BRA, and BRA within BTA (NS 3940). */
    private void order(Building building, BuildingQuantity inner, BuildingQuantity outer) {
        Optional<Figure> less = building.find(inner);
        Optional<Figure> more = building.find(outer);
        if (less.isPresent()
                && more.isPresent()
                && less.get().value() > more.get().value()) {
            findings.add(
                    FindingCode.AREAS_OUT_OF_ORDER,
                    building.cells().of(Column.keyOf(inner)),
                    Long.toString(less.get().whole()),
                    List.of(
                            BuildingColumns.QUANTITIES.get(outer).heading(),
                            Label.of(Long.toString(more.get().whole()))));
        }
    }

    private void within(Building building, BuildingQuantity quantity, double least, double most) {
        building.find(quantity)
                .filter(figure -> figure.value() < least || figure.value() > most)
                .ifPresent(figure -> findings.add(
                        FindingCode.VALUE_UNLIKELY,
                        building.cells().of(Column.keyOf(quantity)),
                        plain(figure.value()),
                        plain(least),
                        plain(most)));
    }

    private static String plain(double value) {
        return FigureText.of(value);
    }

    private void repeated(Building building, int index) {
        building.address().flatMap(address -> twins.find(index, address)).ifPresent(first -> {
            CellReference place = place(buildings.get(index));
            if (!settled.areSeveral(place, building.name())) {
                HousedUnits other = buildings.get(first);
                findings.add(
                        FindingCode.BUILDING_MAY_BE_REPEATED,
                        place,
                        building.name(),
                        other.building().name(),
                        place(other).toString());
            }
        });
    }

    /** Where its name stands: a building without one is called what its unit is. */
    private static CellReference place(HousedUnits housed) {
        Map<String, CellReference> own = housed.building().cells().byColumn();
        return own.containsKey("name") || housed.units().isEmpty()
                ? housed.building().cells().of("name")
                : housed.units().get(0).cells().of("name");
    }
}
