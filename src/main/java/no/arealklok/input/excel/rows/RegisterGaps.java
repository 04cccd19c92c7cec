package no.arealklok.input.excel.rows;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.UnitColumns;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.register.Building;
import no.arealklok.register.BuildingQuantity;
import no.arealklok.register.Unit;
import no.arealklok.register.UnitQuantity;

/** Tells what a register does not hold though the analysis needs it. */
final class RegisterGaps {
    /** Inputs of which none is a number to count with: a care home may have no double rooms. */
    private static final Set<UnitQuantity> PARTS = Set.of(
            UnitQuantity.SINGLE_ROOMS,
            UnitQuantity.DOUBLE_ROOMS,
            UnitQuantity.LONG_STAY_PLACES,
            UnitQuantity.SHORT_STAY_PLACES);

    private final Findings findings;
    private final Predicate<Unit> toldAlready;

    /** @param toldAlready whether another finding tells of the unit's numbers */
    RegisterGaps(Predicate<Unit> toldAlready, Findings findings) {
        this.toldAlready = toldAlready;
        this.findings = findings;
    }

    void tell(Unit unit) {
        if (toldAlready.test(unit)) {
            return;
        }
        if (unit.find(UnitQuantity.USERS).isEmpty()) {
            findings.addGap(FindingCode.USERS_UNKNOWN, unit.cells().of("users"), unit.name());
        }
        if (Stream.concat(UnitColumns.CAPACITY_INPUTS.stream(), PARTS.stream())
                .allMatch(input -> unit.find(input).isEmpty())) {
            findings.addGap(FindingCode.CAPACITY_UNKNOWN, unit.cells().of("capacity"), unit.name());
        }
    }

    /** Of a building that is in use. */
    void tell(HousedUnits housed) {
        if (!housed.units().isEmpty()) {
            tell(housed.building());
        }
    }

    private void tell(Building building) {
        if (building.find(BuildingQuantity.GROSS_AREA).isEmpty()) {
            findings.addGap(FindingCode.GROSS_AREA_UNKNOWN, building.cells().of("gross-area"), building.name());
        }
        if (building.position().isEmpty()) {
            findings.addGap(FindingCode.POSITION_UNKNOWN, building.cells().of("latitude"), building.name());
        }
    }
}
